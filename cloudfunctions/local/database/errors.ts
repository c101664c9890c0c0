import { CloudError } from '../gateway/ports'

/** What Mongo itself would refuse: bad operators, type errors, duplicates. */
export const failed = (message: string): CloudError => new CloudError('DATABASE_REQUEST_FAILED', message)

export const invalid = (message: string): CloudError => new CloudError('INVALID_PARAM', message)

export const unsupported = (what: string): CloudError => failed(`${what} is not supported by the local cloud`)

export const noCollection = (name: string): CloudError =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem persists, contact us.`,
  )

/** Recognised by programs through `E11000 duplicate key error`. */
export const duplicateId = (collection: string, id: unknown): CloudError =>
  failed(
    '[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: ' +
      `[{E11000 duplicate key error collection: local.${collection} index: _id_ dup key: { _id: ${JSON.stringify(id)} }}]}, {<nil>}]`,
  )

const contact = 'Please check your request, but if the problem persists, contact us.'

/** Programs compare these two texts. */
export const transactionConflict = (): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${contact}`,
  )

export const transactionEnded = (): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
      `transaction must be commit or abort in 30 seconds. ${contact}`,
  )
