import { answered, cloud } from './cloud'
import { textOf } from './faults'
import { log } from './log'

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

/** The beginning of a file, and how many bytes it has. */
export interface Head {
  readonly bytes: Uint8Array
  readonly size: number
}

/** How long a call waits for a file to show what it is, ms. */
const patience = 3000

const headBehind = async (url: string, length: number): Promise<Head | null> => {
  const answer = await fetch(url, { headers: { range: `bytes=0-${length - 1}` }, signal: AbortSignal.timeout(patience) })
  if (!answer.ok) return null
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const [, whole] = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? []
  return { bytes: bytes.subarray(0, length), size: whole === undefined ? bytes.length : Number(whole) }
}

/** The first bytes of files, by file id: of those that the storage gave in time. Never rejects. */
export const headsOf = async (fileIds: readonly string[], length: number): Promise<ReadonlyMap<string, Head>> => {
  try {
    const links = [...(await linksFor(fileIds))].filter(([, url]) => url !== '')
    const heads = await Promise.all(links.map(async ([id, url]) => [id, await headBehind(url, length)] as const))
    return new Map(heads.flatMap(([id, head]) => (head ? [[id, head]] : [])))
  } catch (error) {
    log('files.unreadable', { reason: textOf(error).slice(0, 200) })
    return new Map()
  }
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
