import type { LocalClock } from '../clock'
import {
  CloudError,
  type DownloadRequest,
  type DownloadUrl,
  type FileResult,
  type StoragePort,
  type UploadMetadata,
} from '../gateway/ports'
import { isPath, type Disk } from './disk'
import type { Links } from './links'

const bucket = 'cloud://local.6c6f-local/'
/** Seconds a download link lasts unless asked otherwise, and at most. */
const lasts = { unlessAsked: 7200, atMost: 86_400 }
const uploadLasts = 900_000

export const fileIdOf = (path: string): string => `${bucket}${path}`

/** The path in a file id, whatever environment it names; null when it is no file id. */
const pathOf = (fileId: string): string | null => /^cloud:\/\/[^/]+\/(.+)$/.exec(fileId)?.[1] ?? null

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

export interface StorageOptions {
  readonly disk: Disk
  readonly links: Links
  readonly clock: LocalClock
  /** The server's address, without a slash at the end. */
  readonly url: () => string
}

const absent = (fileId: string): FileResult => ({ fileId, code: 'STORAGE_FILE_NONEXIST', message: `file not exist: ${fileId}` })

const prepareUpload = ({ links, clock, url }: StorageOptions, path: string): UploadMetadata => {
  if (!isPath(path)) throw new CloudError('INVALID_PARAM', `cloudPath is not a path the cloud takes: ${path}`)
  const until = clock.now() + uploadLasts
  const signature = links.sign(`put ${path}`, until)
  return {
    url: `${url()}/storage/${encodePath(path)}`,
    token: 'local',
    authorization: `${until}.${signature}`,
    cosFileId: 'local',
    fileId: fileIdOf(path),
  }
}

const linkTo = async ({ disk, links, clock, url }: StorageOptions, { fileId, maxAge }: DownloadRequest): Promise<DownloadUrl> => {
  const path = pathOf(fileId)
  if (!path || !disk.has(path)) return { ...absent(fileId), url: '' }
  const seconds = Math.min(maxAge ?? lasts.unlessAsked, lasts.atMost)
  const until = clock.now() + seconds * 1000
  const signature = links.sign(`get ${path}`, until)
  return { fileId, code: 'SUCCESS', maxAge: seconds, url: `${url()}/files/${path}?t=${until}&sign=${signature}` }
}

const remove = async ({ disk }: StorageOptions, fileId: string): Promise<FileResult> => {
  const path = pathOf(fileId)
  if (!path || !disk.has(path)) return absent(fileId)
  await disk.remove(path)
  return { fileId, code: 'SUCCESS' }
}

/** Cloud storage on this machine's disk, with links that are signed and expire. */
export const createStorage = (options: StorageOptions): StoragePort => ({
  uploadMetadata: async (path) => prepareUpload(options, path),
  downloadUrls: (files) => Promise.all(files.map((file) => linkTo(options, file))),
  deleteFiles: (fileIds) => Promise.all(fileIds.map((fileId) => remove(options, fileId))),
})
