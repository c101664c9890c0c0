import { giverOfFile, type CheckFiles, type FileOf } from '../../../ground/uploads'
import { derivedId } from '../../../ground/ids'
import { findById } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import { linksFor } from '../../../platform/files'
import { checkFile } from '../../../platform/checking'
import type { Person } from '../../actor/person'
import { heldFile } from '../held-file'
import { moderation } from './store'

const idOf = (file: FileOf) => derivedId('mf', `${file.documentId}/${file.fileId}`)

/** Shows files to WeChat's check, one question for each; what it answers, the courier takes. A file in nobody's folder is left alone. */
export const checkingFiles = repeatable<CheckFiles>(async ({ files }, now) => {
  const [first] = files
  const giver = first && giverOfFile(first.fileId)
  if (!giver) return
  const [person, urls] = await Promise.all([findById<Person>('people', giver), linksFor(files.map(({ fileId }) => fileId))])
  if (!person) return
  const { _id: personId, openid, name } = person
  const check = async (file: CheckFiles['files'][number]) => {
    const traceId = await checkFile({ openid, url: urls.get(file.fileId) ?? '', sort: file.sort })
    await moderation.create(idOf(file), heldFile({ file, by: { personId, openid, name }, traceId }, now))
  }
  await Promise.all(files.map(check))
})
