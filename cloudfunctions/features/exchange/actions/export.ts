import type { ParsedInput } from '@/contract'
import { exportTables, type ExportTable } from '@/contract/exchange'
import { err, ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { inScope, scopesOf } from '../run/scope'
import { sayName } from '../../grid/names'
import { orgFrom, type OrgState } from '../../grid/org'
import { within } from '../../actor/standing'
import { dateOf } from '../../../ground/time/beijing'
import { isHomeKind } from '../kinds/columns-homes'
import { treeTables, type Taken, type TreeKind } from '../kinds/out'
import { worldOf } from '../run/world'
import { auditTable } from './export-audit'
import { homeTable } from './export-homes'
import { matterTable } from './export-matters'
import { memberTable } from './export-members'
import { keepSheets } from './keep'
import { readScopes } from './scope'

type Asked = ParsedInput<'exchange.export'>

const fromTree = async (name: TreeKind, orgId: string, { now }: Context): Promise<Taken> => {
  const places = await readScopes([orgId])
  const standing = places.filter(({ _id, retired }) => within(_id, orgId) && retired == null).map(orgFrom)
  return { table: treeTables[name](standing, { world: worldOf(places), now }), capped: false }
}

const take = ({ table: name, orgId, sought = {}, withNumbers }: Asked, context: Context): Promise<Taken> => {
  if (isHomeKind(name)) return homeTable({ table: name, orgId, withNumbers }, context)
  if (name === 'matters') return matterTable(orgId, sought, context)
  if (name === 'members') return memberTable(orgId)
  return name === 'audit' ? auditTable(orgId) : fromTree(name, orgId, context)
}

const fileName = (org: Pick<OrgState, 'name'>, name: ExportTable, now: number) =>
  `${sayName(org.name)}-${exportTables[name]}-${dateOf(now)}`

export const exportTable: Action<'exchange.export'> = async (input, context) => {
  const { table: name, orgId } = input
  const { actor, now } = context
  const scopes = scopesOf(actor, now)
  if (!inScope(orgId, scopes)) return err('exchange.not_yours')
  const org = (await readScopes([orgId])).find(({ _id }) => _id === orgId)
  if (!org) return err('grid.not_found')
  const { table, capped } = await take(input, context)
  const file = await keepSheets([table], { actor, path: `export-${name}-${orgId}-${dateOf(now)}`, name: fileName(org, name, now) })
  return ok({ ...file, rows: table.rows.length, capped })
}
