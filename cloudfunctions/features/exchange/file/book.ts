import { err, ok, type Result } from '../../../platform/result'
import { attribute, eachTag, isWhole, tagsNamed, unescaped } from './xml'
import type { Zip, ZipError } from './zip'

/** A sheet as the workbook names it: where its cells are, and whether people see it. */
export interface SheetPart {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
  /** The one that was looked at when the file was saved. */
  readonly active: boolean
}

/** What the cells of every sheet refer to. */
export interface Book {
  readonly sheets: readonly SheetPart[]
  readonly strings: readonly string[]
  /** By the number of a style: whether it shows a number as a date. */
  readonly dates: readonly boolean[]
  /** Days are counted from 1904, as on an old Mac. */
  readonly from1904: boolean
}

type Part = Result<string | null, ZipError>

interface Relation {
  readonly id: string
  readonly kind: string
  readonly path: string
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** A path as it is said from a folder: `../xl/a.xml`, `/xl/a.xml`, `a.xml`. */
const pathFrom = (folder: string, target: string): string => {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/'))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}

const relationsIn = (xml: string, folder: string): readonly Relation[] =>
  tagsNamed(xml, 'Relationship').map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    kind: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
    path: pathFrom(folder, attribute(tag, 'Target') ?? ''),
  }))

const relationsOf = (zip: Zip, path: string): Result<readonly Relation[], ZipError> => {
  const folder = folderOf(path)
  const xml = zip.text(`${folder}_rels/${path.slice(folder.length)}.rels`)
  return xml.ok ? ok(relationsIn(xml.value ?? '', folder)) : xml
}

/** The texts that cells share. What says how to pronounce one is no part of it. An error where they end half-way. */
const stringsIn = (xml: string): Result<readonly string[], ZipError> => {
  const found: string[] = []
  let [text, spoken] = ['', false]
  eachTag(xml, ({ name, kind }, before) => {
    if (name === 'si' && kind !== 'close') text = ''
    if (name === 'rPh') spoken = kind === 'open'
    if (name === 't' && kind === 'close' && !spoken) text += unescaped(before())
    if (name === 'si' && kind !== 'open') found.push(text)
  })
  return isWhole(xml, 'sst') ? ok(found) : err('exchange.file_broken')
}

/** Formats that come with Excel and show dates and times, in Chinese ones too. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
/** A format of its own: y, m, d or h outside of what is only shown. */
const isDateFormat = (code: string): boolean => /[ymdh]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''))

const datesIn = (xml: string): readonly boolean[] => {
  const own = new Map<number, boolean>()
  const dates: boolean[] = []
  let inCells = false
  eachTag(xml, (tag) => {
    if (tag.name === 'numFmt') own.set(Number(attribute(tag, 'numFmtId')), isDateFormat(attribute(tag, 'formatCode') ?? ''))
    if (tag.name === 'cellXfs') inCells = tag.kind === 'open'
    if (!inCells || tag.name !== 'xf' || tag.kind === 'close') return
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    dates.push(own.get(id) ?? builtIn(id))
  })
  return dates
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Which sheets of cells there are, in the order of their tabs: charts and macros have none. */
const sheetsIn = (xml: string, relations: readonly Relation[]): readonly SheetPart[] => {
  const [view] = tagsNamed(xml, 'workbookView')
  const lookedAt = view ? Number(attribute(view, 'activeTab') ?? 0) : 0
  return tagsNamed(xml, 'sheet').flatMap((tag, tab) => {
    const id = attribute(tag, 'id')
    const relation = relations.find((each) => each.id === id && each.kind === 'worksheet')
    const state = attribute(tag, 'state') ?? 'visible'
    const name = attribute(tag, 'name') ?? ''
    return relation ? [{ name, path: relation.path, hidden: state !== 'visible', active: tab === lookedAt }] : []
  })
}

const partOf = (zip: Zip, relations: readonly Relation[], kind: string): Part => {
  const relation = relations.find((each) => each.kind === kind)
  return relation ? zip.text(relation.path) : ok(null)
}

/** What its cells share: their texts, and which styles are dates. */
const sharedOf = (zip: Zip, relations: readonly Relation[]): Result<Pick<Book, 'strings' | 'dates'>, ZipError> => {
  const [strings, styles] = [partOf(zip, relations, 'sharedStrings'), partOf(zip, relations, 'styles')]
  if (!strings.ok) return strings
  if (!styles.ok) return styles
  const texts = stringsIn(strings.value ?? '')
  return texts.ok ? ok({ strings: texts.value, dates: datesIn(styles.value ?? '') }) : texts
}

/** The workbook of a file, wherever its parts lie. An error where there is none. */
export const bookOf = (zip: Zip): Result<Book, ZipError | 'exchange.file_kind'> => {
  const root = relationsOf(zip, '')
  if (!root.ok) return root
  const path = root.value.find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml'
  if (path.endsWith('.bin')) return err('exchange.file_kind')
  const workbook = zip.text(path)
  if (!workbook.ok) return workbook
  if (workbook.value === null) return err('exchange.file_kind')
  const relations = relationsOf(zip, path)
  if (!relations.ok) return relations
  const shared = sharedOf(zip, relations.value)
  if (!shared.ok) return shared
  return ok({
    ...shared.value,
    sheets: sheetsIn(workbook.value, relations.value),
    from1904: tagsNamed(workbook.value, 'workbookPr').some((tag) => isOn(attribute(tag, 'date1904'))),
  })
}
