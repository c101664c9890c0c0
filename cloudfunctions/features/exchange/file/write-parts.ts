/** What every part of an .xlsx file begins with, and the names by which it speaks. */
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Excel keeps no more in a cell. */
const longestCell = 32_767
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Without the characters that XML cannot hold. */
const plain = (text: string): string => text.slice(0, longestCell).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/** A text within XML. What Excel would take for one of its own escapes (_x000D_) stays what it is. */
export const escaped = (text: string): string =>
  plain(text)
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** The texts of a workbook, each kept once: viewers on phones show no text that stands in its own cell. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>()
  private uses = 0

  /** The number of a text. */
  of(text: string): number {
    this.uses += 1
    const known = this.numbers.get(text) ?? this.numbers.size
    this.numbers.set(text, known)
    return known
  }

  get xml(): string {
    const texts = [...this.numbers.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    return `${head}<sst ${main} count="${this.uses}" uniqueCount="${texts.length}">${texts.join('')}</sst>`
  }
}
