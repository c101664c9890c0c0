import { head, main } from './write-parts'

/** How a cell looks, by the number of its style. */
export const look = { plain: 0, heading: 1, text: 2, number: 3, column: 4 } as const

const font = (bold: boolean): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`
const fill = (pattern: string, color = ''): string => `<fill><patternFill patternType="${pattern}">${color}</patternFill></fill>`
const line = (side: string): string => `<${side} style="thin"><color rgb="FF8C8C8C"/></${side}>`
const wrapped = (across: string): string => `<alignment${across} vertical="center" wrapText="1"/>`

interface Look {
  readonly format?: number
  readonly bold?: true
  readonly boxed?: true
  readonly align?: string
}

/** Format 49 is text, which stays text when somebody types over it; format 0 is whatever it is. */
const textFormat = 49

const xf = ({ format = 0, bold, boxed, align = '' }: Look): string => {
  const [own, ...applied] = [
    `numFmtId="${format}" fontId="${bold ? 1 : 0}" fillId="${bold ? 2 : 0}" borderId="${boxed ? 1 : 0}" xfId="0"`,
    format > 0 && ' applyNumberFormat="1"',
    bold && ' applyFont="1" applyFill="1"',
    boxed && ' applyBorder="1"',
    align && ' applyAlignment="1"',
  ]
  return `<xf ${own}${applied.filter(Boolean).join('')}>${align}</xf>`
}

const looks: Readonly<Record<keyof typeof look, Look>> = {
  plain: {},
  heading: { bold: true, boxed: true, align: wrapped(' horizontal="center"') },
  text: { format: textFormat, boxed: true, align: wrapped('') },
  number: { boxed: true, align: wrapped('') },
  column: { format: textFormat, align: wrapped('') },
}

const counted = (name: string, parts: readonly string[]): string => `<${name} count="${parts.length}">${parts.join('')}</${name}>`

/** The part that says how cells look: lines around them, so that a printed sheet can be filled in and signed by hand. */
export const styles = [
  `${head}<styleSheet ${main}>`,
  counted('fonts', [font(false), font(true)]),
  counted('fills', [fill('none'), fill('gray125'), fill('solid', '<fgColor rgb="FFEFEFEF"/><bgColor indexed="64"/>')]),
  counted('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`,
  ]),
  counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
  counted(
    'cellXfs',
    Object.values(looks).map((each) => xf(each)),
  ),
  counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  '</styleSheet>',
].join('')
