import type { GivenFile } from '@/contract/marks'
import { headBytes, isOfSort, largestFile } from '../../../ground/file-content'
import { giverOfFile } from '../../../ground/uploads'
import { headsOf } from '../../../platform/files'
import type { Actor } from '../../actor/actor'

/**
 * What is wrong with the files that a call brings along, by their content; null: nothing. A file that the storage does not show in time is
 * let through, for nothing that is asked may get lost: WeChat's own check looks at it later. Others' files are the action's affair.
 */
export const fileFault = async (given: readonly GivenFile[], actor: Actor): Promise<'files.kind' | 'files.large' | null> => {
  const own = given.filter(({ fileId }) => giverOfFile(fileId) === actor._id)
  if (own.length === 0) return null
  const heads = await headsOf(
    own.map(({ fileId }) => fileId),
    headBytes,
  )
  const seen = own.flatMap(({ fileId, sort }) => {
    const head = heads.get(fileId)
    return head ? [{ ...head, sort }] : []
  })
  if (seen.some(({ bytes, sort }) => !isOfSort(bytes, sort))) return 'files.kind'
  return seen.some(({ size }) => size > largestFile) ? 'files.large' : null
}
