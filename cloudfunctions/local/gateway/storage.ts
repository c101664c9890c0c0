import type { RequestFields } from './body'
import { CloudError, type Caller, type DownloadRequest, type StoragePort } from './ports'

type StorageAction = (port: StoragePort, fields: RequestFields, caller: Caller) => Promise<object>

const mostFiles = 50

/** The `storage.*` actions in the shapes that the SDK reads. */
export const storageActions: ReadonlyMap<string, StorageAction> = new Map<string, StorageAction>([
  ['storage.getUploadMetadata', uploadMetadata],
  ['storage.batchGetDownloadUrl', downloadUrls],
  ['storage.batchDeleteFile', deleteFiles],
])

async function uploadMetadata(port: StoragePort, { path }: RequestFields, caller: Caller): Promise<object> {
  if (typeof path !== 'string' || path === '') throw new CloudError('INVALID_PARAM', 'path is missing')
  return { ...(await port.uploadMetadata(path, caller)) }
}

async function downloadUrls(port: StoragePort, { file_list: files }: RequestFields, caller: Caller): Promise<object> {
  const answers = await port.downloadUrls(list(files, 'file_list').map(downloadRequest), caller)
  return {
    download_list: answers.map(({ fileId, url, code, message, maxAge }) => ({
      fileid: fileId,
      fileID: fileId,
      tempFileURL: url,
      download_url: url,
      code,
      message,
      maxAge,
    })),
  }
}

function downloadRequest(file: unknown): DownloadRequest {
  const { fileid, max_age: maxAge } = typeof file === 'object' && file !== null ? ({ ...file } as Record<string, unknown>) : {}
  if (typeof fileid !== 'string') throw new CloudError('INVALID_PARAM', 'a fileid is missing')
  return typeof maxAge === 'number' ? { fileId: fileid, maxAge } : { fileId: fileid }
}

async function deleteFiles(port: StoragePort, { fileid_list: ids }: RequestFields, caller: Caller): Promise<object> {
  const fileIds = list(ids, 'fileid_list').map(String)
  const results = await port.deleteFiles(fileIds, caller)
  return { delete_list: results.map(({ fileId, code, message }) => ({ fileID: fileId, code, message })) }
}

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new CloudError('INVALID_PARAM', `${name} must be an array`)
  if (value.length > mostFiles) throw new CloudError('INVALID_PARAM', `${name} may hold ${mostFiles} files at most`)
  return value
}
