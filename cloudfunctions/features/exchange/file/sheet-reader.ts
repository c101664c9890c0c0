import { err, ok, type Result } from '../../../platform/result'
import type { Cell } from '../kinds/cells'
import type { Book, SheetPart } from './book'
import { cellOf, type Written } from './cell-reader'
import { columnOf, mergeOf, spread, type Merge } from './merges'
import type { ZipError } from './zip'
import { farAt, mostColumns, mostSheetRows, type Sheet, type SheetRow } from './sheet'
import { attribute, eachTag, unescaped, type Tag } from './xml'

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

/** What has been read of a sheet so far. */
class Reading {
  readonly rows: SheetRow[] = []
  readonly merges: Merge[] = []
  readonly hiddenColumns = new Set<number>()
  far: string | null = null
  cut = false
  /** The cells have ended: a file that was cut off half-way ends earlier. */
  whole = true
  private line = 0
  private hidden = false
  private hiddenByNature = false
  private cells: Cell[] = []
  private column = -1
  private cell: Written | null = null
  private spoken = false

  constructor(private readonly book: Book) {}

  readonly on = (tag: Tag, before: () => string): void => {
    switch (tag.name) {
      case 'sheetFormatPr':
        this.hiddenByNature = isOn(attribute(tag, 'zeroHeight'))
        return
      case 'col':
        return this.onColumns(tag)
      case 'sheetData':
        this.whole = tag.kind !== 'open'
        return
      case 'row':
        return this.onRow(tag)
      case 'c':
        return this.onCell(tag)
      case 'mergeCell':
        return this.onMerge(tag)
      case 'rPh':
        this.spoken = tag.kind === 'open'
        return
      default:
        return this.inCell(tag, before)
    }
  }

  private onColumns(tag: Tag): void {
    if (!isOn(attribute(tag, 'hidden')) && attribute(tag, 'width') !== '0') return
    const [from, to] = [Number(attribute(tag, 'min') ?? 1), Number(attribute(tag, 'max') ?? 1)]
    for (let column = from - 1; column < Math.min(to, mostColumns); column += 1) this.hiddenColumns.add(column)
  }

  private onRow(tag: Tag): void {
    if (tag.kind !== 'close') {
      const said = Number(attribute(tag, 'r'))
      this.line = Number.isInteger(said) && said > this.line ? said : this.line + 1
      const hidden = attribute(tag, 'hidden')
      this.hidden = hidden === undefined ? this.hiddenByNature || attribute(tag, 'ht') === '0' : isOn(hidden)
      this.cells = []
      this.column = -1
    }
    if (tag.kind === 'open' || this.cells.length === 0) return
    if (this.rows.length >= mostSheetRows) this.cut = true
    else this.rows.push({ line: this.line, cells: this.cells, hidden: this.hidden })
    this.cells = []
  }

  private onCell(tag: Tag): void {
    if (tag.kind !== 'close') {
      const at = attribute(tag, 'r')
      const letters = at === undefined ? '' : at.toUpperCase().replace(/[^A-Z]/g, '')
      this.column = letters === '' ? this.column + 1 : columnOf(letters)
      this.cell = { kind: attribute(tag, 't') ?? 'n', style: Number(attribute(tag, 's') ?? 0), value: null, text: null, formula: false }
    }
    if (tag.kind === 'open' || !this.cell) return
    this.put(cellOf(this.cell, this.book))
    this.cell = null
  }

  private put(value: Cell): void {
    if (value === null) return
    if (this.column < mostColumns) this.cells[this.column] = value
    else this.far ??= farAt(this.line)
  }

  private onMerge(tag: Tag): void {
    const merge = tag.kind === 'close' ? null : mergeOf((attribute(tag, 'ref') ?? '').toUpperCase())
    if (merge) this.merges.push(merge)
  }

  private inCell({ name, kind }: Tag, before: () => string): void {
    if (!this.cell) return
    if (name === 'f') this.cell.formula = true
    if (name === 'v' && kind !== 'open') this.cell.value = kind === 'close' ? unescaped(before()) : ''
    if (name === 't' && kind === 'close' && !this.spoken) this.cell.text = (this.cell.text ?? '') + unescaped(before())
  }
}

/** The cells of a sheet, read once from its beginning to its end. An error where it ends half-way. */
export const readSheet = (xml: string, { name, hidden, active }: SheetPart, book: Book): Result<Sheet, ZipError> => {
  const reading = new Reading(book)
  eachTag(xml, reading.on)
  const { rows, merges, hiddenColumns, far, cut, whole } = reading
  if (!whole) return err('exchange.file_broken')
  const read = { rows: spread(rows, merges), merged: merges.length > 0, from1904: book.from1904 }
  return ok({ name, hidden, active, hiddenColumns, far, cut, ...read })
}
