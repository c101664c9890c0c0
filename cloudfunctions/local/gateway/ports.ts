/** Who sent an admin request. The host gives every function invocation a secret id of its own. */
export interface Caller {
  readonly secretId: string
  readonly sessionToken: string
  /** The environment the program named in `init({ env })`, or an empty string. */
  readonly env: string
}

export interface FunctionsPort {
  /** Runs a function and gives what it returned. Throw `CloudError('FUNCTIONS_EXECUTE_FAIL', ...)` when it failed. */
  invoke(name: string, data: unknown, caller: Caller): Promise<unknown>
}

export interface UploadMetadata {
  /** Percent-encoded. The SDK sends the file there. */
  readonly url: string
  /** These three become HTTP headers: printable ASCII only. */
  readonly token: string
  readonly authorization: string
  readonly cosFileId: string
  /** `cloud://ENV.BUCKET/PATH`, the path not encoded. */
  readonly fileId: string
}

export interface DownloadRequest {
  readonly fileId: string
  /** Seconds the link should last. */
  readonly maxAge?: number
}

export interface DownloadUrl {
  readonly fileId: string
  /** Not encoded: the SDK runs `encodeURI` on it. Empty unless `code` is `SUCCESS`. */
  readonly url: string
  readonly code: string
  readonly message?: string
  readonly maxAge?: number
}

export interface FileResult {
  readonly fileId: string
  /** `SUCCESS`, or for example `STORAGE_FILE_NONEXIST`. */
  readonly code: string
  readonly message?: string
}

export interface StoragePort {
  uploadMetadata(path: string, caller: Caller): Promise<UploadMetadata>
  /** One answer per request, in the same order. */
  downloadUrls(files: readonly DownloadRequest[], caller: Caller): Promise<readonly DownloadUrl[]>
  /** One answer per file, in the same order. */
  deleteFiles(fileIds: readonly string[], caller: Caller): Promise<readonly FileResult[]>
}

/** A file given to an open API, for example the picture of `security.imgSecCheck`. */
export interface Media {
  readonly filename: string
  readonly contentType: string
  readonly value: Uint8Array
}

/** A JSON answer carries `errcode` and `errmsg`; a picture is bytes. */
export type OpenApiAnswer = { readonly json: object } | { readonly buffer: Uint8Array; readonly contentType: string }

export interface OpenApiPort {
  /**
   * `apiName` as in `subscribeMessage.send`; `args` in snake_case, parsed (a file is a `Media`).
   * What it does not know it refuses: throw `CloudError('INVALID_PARAM', ...)`.
   */
  call(apiName: string, args: Readonly<Record<string, unknown>>, caller: Caller): Promise<OpenApiAnswer>
}

/**
 * `fail`: the request is not applied and answers SYS_ERR. `apply_then_fail`: it is applied and answers SYS_ERR.
 * A promise that never settles leaves the connection unanswered: the host kills the caller there.
 */
export type Verdict = 'proceed' | 'fail' | 'apply_then_fail'

export interface DatabaseHook {
  /** Called once for every `database.*` request before it is applied, so that a host can count and break them. */
  before(action: string, caller: Caller): Verdict | Promise<Verdict>
}

/** Error codes with a meaning to the SDK; any other arrives as -501001. */
export type CloudErrorCode =
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'INVALID_PARAM'
  | 'SYS_ERR'
  | 'EXCEED_REQUEST_LIMIT'
  | 'STORAGE_REQUEST_FAIL'
  | 'STORAGE_EXCEED_AUTHORITY'
  | 'STORAGE_FILE_NONEXIST'
  | 'STORAGE_SIGN_PARAM_INVALID'
  | 'FUNCTIONS_REQUEST_FAIL'
  | 'FUNCTIONS_EXECUTE_FAIL'

/** A refusal that reaches the SDK as it is, with its code and message. */
export class CloudError extends Error {
  constructor(
    readonly code: CloudErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}
