import * as v from 'valibot'
import { OrgId } from './fields'

export const noPeriod = '没有这个时段，请返回重选'

/** Why somebody gets no figures. */
export const figuresDenied = ['statistics.not_yours', 'statistics.not_found', 'statistics.future', 'statistics.no_home'] as const

/** Which report: of a month or a quarter. */
export const ReportInput = v.object({
  orgId: v.optional(OrgId),
  period: v.pipe(v.string(noPeriod), v.regex(/^\d{4}((0[1-9]|1[0-2])|Q[1-4])$/, noPeriod)),
})
export const reportErrors = [...figuresDenied, 'statistics.changed', 'statistics.key_missing'] as const
