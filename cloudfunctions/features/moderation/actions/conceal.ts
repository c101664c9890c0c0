import { update, where } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import type { Conceal } from '../held'

/** Puts a file out of sight in the document that shows it, or in everybody's sight. What its giver has hidden stays so. */
export const concealing = repeatable<Conceal>(async ({ file: { fileId, documentId, in: collection }, hide }) => {
  const version = where.inc(1)
  if (hide) {
    await update(collection, { _id: documentId, concealed: where.nin([fileId]) }, { concealed: where.push([fileId]), version })
    return
  }
  const stands = where.or([{ concealed: where.in([fileId]) }, { unseen: where.in([fileId]) }])
  const gone = where.pull(fileId)
  await update(collection, where.and([{ _id: documentId }, stands]), { concealed: gone, unseen: gone, version })
})
