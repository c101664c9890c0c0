import { insert } from '../../../platform/documents'
import { leaving } from '../../../platform/effects'
import type { AuditEffect } from '../../../ground/audit-line'

/** Leaves a line for those above to read. */
export const keepLine = leaving<AuditEffect>('audit', async ({ line }) => {
  await insert('audit', line)
})
