import { parseEjson } from './ejson'
import { invalid } from './errors'
import { isDocument, type Document, type Order } from './value'

/** The fields of an admin request as they came: JSON, with EJSON strings in it. */
export type Fields = Readonly<Record<string, unknown>>

const mostDocuments = 1000
const usualLimit = 100

export const collectionName = (fields: Fields): string => {
  const name = fields['collectionName']
  if (typeof name !== 'string' || name === '') throw invalid('collectionName is missing')
  return name
}

/** Without `where()` the field is missing or empty. */
export const queryOf = (fields: Fields, now: number): Document => documentOf(fields['query'], now)

export function documentOf(value: unknown, now: number): Document {
  if (value === undefined || value === null || value === '') return {}
  const parsed = parseEjson(value, now)
  if (!isDocument(parsed)) throw invalid('an object is expected')
  return parsed
}

/** The order of the keys counts. */
export function orderOf(fields: Fields, now: number): Order {
  return Object.entries(documentOf(fields['order'], now)).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalid(`the order of ${path} must be 1 or -1`)
    return [path, direction]
  })
}

/** 100 unless asked, at most 1000. */
export function limitOf(fields: Fields): number {
  const limit = wholeNumber(fields['limit'])
  return limit === 0 ? usualLimit : Math.min(limit, mostDocuments)
}

export const skipOf = (fields: Fields): number => wholeNumber(fields['offset'])

function wholeNumber(value: unknown): number {
  const number = Number(value ?? 0)
  if (!Number.isInteger(number) || number < 0) throw invalid('offset and limit must be whole numbers')
  return number
}

export function documentsToInsert(fields: Fields, now: number): Document[] {
  const data = fields['data']
  if (!Array.isArray(data)) throw invalid('data must be an array')
  return data.map((one) => documentOf(one, now))
}

export const transactionOf = (fields: Fields): string | null => {
  const id = fields['transactionId']
  return typeof id === 'string' && id !== '' ? id : null
}
