import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { rank, standing, topOf } from '../../actor/standing'
import { lineView, scopeOf, type AuditLine } from '../../../ground/audit-line'

export const listAudit: Action<'audit.list'> = async ({ orgId, after }, { actor, now }) => {
  const id = orgId ?? topOf(actor, now)
  if (id === null || standing(actor, id, now) < rank.secretary) return err('grid.not_yours')
  const { rows, next } = await findPage<AuditLine>('audit', { where: scopeOf(id), by: 'at', direction: 'desc', cursor: after })
  return ok({ rows: rows.map(lineView), next })
}
