import { insert } from '../../../platform/documents'
import { leaving } from '../../../platform/effects'
import type { PartLinks } from '../household'

/** A member is none any more: `clock` parts them from the households that they look after. */
export const parting = leaving<PartLinks>('partings', async ({ id, ...asked }) => {
  const document = { _id: id, id, ...asked, doneAt: null }
  await insert('partings', document)
})
