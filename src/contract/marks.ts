import * as v from 'valibot'

/**
 * Who reads words that a person writes, and so what becomes of them where the check of words finds fault.
 * - `others`: anybody besides those who answer for it. Refused, or kept back until somebody has looked.
 * - `named`: what somebody calls themselves. Refused; but nobody is kept out because the check is unsure or does not answer.
 * - `answering`: only those who answer for it. Never refused and never kept back: a report of a crime holds such words.
 * - `nobody`: something is looked for by them, and they are not kept.
 */
export type WordReaders = 'others' | 'named' | 'answering' | 'nobody'

/** `folds`: words enough to be folded, and no name. */
export interface Marked {
  readonly readers: WordReaders
  readonly folds?: boolean
}

type Schema = v.GenericSchema

const markedAs =
  (mark: Marked) =>
  <One extends Schema>(schema: One) =>
    v.pipe(schema, v.metadata({ ...mark }))

/** Words over several lines, which others read unless it is said otherwise. */
export const asWords = markedAs({ readers: 'others', folds: true })
/** A name or a short line, which others read unless it is said otherwise. */
export const asLine = markedAs({ readers: 'others', folds: false })
/** Words that only those who answer for it read. */
export const toAnswerers = markedAs({ readers: 'answering' })
/** What somebody calls themselves. */
export const ofOneself = markedAs({ readers: 'named' })
/** Words that something is looked for by. */
export const forLooking = markedAs({ readers: 'nobody' })
/** What a file that a person gives must be, by its content. */
export type FileSort = 'photo' | 'voice'
/** A file that a person gives. */
export const asFile =
  (file: FileSort) =>
  <One extends Schema>(schema: One) =>
    v.pipe(schema, v.metadata({ file }))

/** How the words of a schema are marked; null: it is none that a person writes freely. */
export const markOf = (schema: Schema): Marked | null => {
  const { readers, folds = false } = v.getMetadata(schema as never) as Partial<Marked>
  return readers ? { readers, folds } : null
}

const sortOf = (schema: Schema): FileSort | null => (v.getMetadata(schema as never) as { file?: FileSort }).file ?? null

type Make = (words: string, mark: Marked) => string

const partsOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  'entries' in schema ? (schema.entries as Record<string, Schema>) : {}

/** An input that a schema has let in, each of its words as `make` makes it. */
export const mapWords = <Value>(schema: Schema, value: Value, make: Make): Value =>
  mapped(schema, value, (one, text) => {
    const mark = markOf(one)
    return mark && text !== '' ? make(text, mark) : text
  }) as Value

/** A file of an input, and what it must be. */
export interface GivenFile {
  readonly fileId: string
  readonly sort: FileSort
}

/** The files that an input brings along. */
export const filesIn = (schema: Schema, value: unknown): readonly GivenFile[] => {
  const found: GivenFile[] = []
  mapped(schema, value, (one, fileId) => {
    const sort = sortOf(one)
    if (sort) found.push({ fileId, sort })
    return fileId
  })
  return found
}

const mapped = (schema: Schema, value: unknown, make: (schema: Schema, text: string) => string): unknown => {
  if ('wrapped' in schema) return mapped(schema.wrapped as Schema, value, make)
  if (typeof value === 'string') return make(schema, value)
  if (Array.isArray(value)) return 'item' in schema ? value.map((each) => mapped(schema.item as Schema, each, make)) : (value as unknown)
  if (typeof value !== 'object' || value === null) return value
  const parts = partsOf(schema)
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, parts[key] ? mapped(parts[key], each, make) : each]),
  )
}

/** Stands before words in which the check found something, wherever they go: whoever answers for them sees it before reading. */
const fold = '〔待看〕'

export const folded = (words: string): string => (words.startsWith(fold) ? words : fold + words)
export const isFolded = (words: string): boolean => words.startsWith(fold)
/** Words without the sign, wherever it stands in them. */
export const unfolded = (words: string): string => words.split(fold).join('')
