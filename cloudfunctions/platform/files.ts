import { answered, cloud } from './cloud'
import { textOf } from './faults'

/** The cloud's limit for one request. */
const perRequest = 50

/** Short-lived links for files, by file id. Give them out only after a permission check; never store one. */
export const linksFor = async (fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const links = new Map<string, string>()
  for (let at = 0; at < fileIds.length; at += perRequest) {
    const { fileList } = answered(await cloud.getTempFileURL({ fileList: fileIds.slice(at, at + perRequest) }))
    for (const { fileID, tempFileURL } of fileList) links.set(fileID, tempFileURL)
  }
  return links
}

/** Keep a file that a function made. Gives its file id. */
export const keepFile = async (cloudPath: string, fileContent: Buffer): Promise<string> =>
  answered(await cloud.uploadFile({ cloudPath, fileContent })).fileID

/** The cloud's word for a file that is not there, or that its id does not name. */
const isAbsent = (error: unknown): boolean => /STORAGE_FILE_NONEXIST|-503003|not exist|nonexist/i.test(textOf(error))

/** The bytes of a file; null when there is none. */
export const readFile = async (fileID: string): Promise<Uint8Array | null> => {
  try {
    const { fileContent } = answered(await cloud.downloadFile({ fileID }))
    return new Uint8Array(fileContent)
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}
