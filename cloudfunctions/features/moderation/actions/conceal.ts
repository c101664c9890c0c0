import { update, where } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import type { Conceal } from '../held'

/** Puts a file out of sight in the document that shows it, or in sight again. What its giver has hidden stays so. */
export const concealing = repeatable<Conceal>(async ({ file: { fileId, documentId, in: collection }, hide }) => {
  const stands = hide ? where.nin([fileId]) : where.in([fileId])
  const concealed = hide ? where.push([fileId]) : where.pull(fileId)
  await update(collection, { _id: documentId, concealed: stands }, { concealed, version: where.inc(1) })
})
