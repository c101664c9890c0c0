import { auditKinds, roles } from '@/contract/words'
import type { AuditLine } from '../../../ground/audit-line'
import { dateTimeOf } from '../../../ground/time/beijing'
import type { Taken } from '../kinds/out'
import { mostRows, readNewest } from './read-newest'
import { communityIdOf, countyIdOf, isDepartment, isGrid } from '../../../ground/places'

const columns = [
  { heading: '时间', width: 11 },
  { heading: '做了什么', width: 12 },
  { heading: '地方', width: 18 },
  { heading: '编码', width: 17 },
  { heading: '谁做的', width: 11 },
  { heading: '身份', width: 16 },
  { heading: '改了什么', width: 50 },
]

const rowOf = ({ at, what, orgName, orgId, by, changes }: AuditLine) => [
  dateTimeOf(at),
  auditKinds[what],
  orgName,
  orgId,
  by.name,
  by.role === null ? null : roles[by.role],
  changes.map(({ label, before, after }) => `${label}：${before ?? '（空）'} → ${after ?? '（空）'}`).join('；'),
]

/** A grid keeps its lines with its community's. */
const queryFor = (orgId: string): Readonly<Record<string, unknown>> => {
  if (isDepartment(orgId)) return { 'within.county': countyIdOf(orgId), orgId }
  if (isGrid(orgId)) return { 'within.community': communityIdOf(orgId), orgId }
  return { [{ 6: 'within.county', 9: 'within.township', 12: 'within.community' }[orgId.length] ?? 'orgId']: orgId }
}

/** Who changed what in a place and below it, newest first. */
export const auditTable = async (orgId: string): Promise<Taken> => {
  const found = await readNewest<AuditLine>('audit', { where: queryFor(orgId), by: 'at' })
  return { table: { name: '操作记录', columns, rows: found.slice(0, mostRows).map(rowOf) }, capped: found.length > mostRows }
}
