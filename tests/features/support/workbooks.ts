import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

/** A file of the table of cases. */
export const caseFile = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(__dirname, '../../regression/files', name)))

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="' + office + '"'

interface Parts {
  /** What stands in the sheet, after its opening tag. */
  readonly sheet: string
  /** What stands in the workbook before its sheets. */
  readonly workbook?: string
}

/** A workbook of one sheet, as some program writes it. */
export const workbookOf = ({ sheet, workbook = '' }: Parts): Uint8Array<ArrayBuffer> => {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main}>${workbook}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${sheet}</worksheet>`,
  }
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))))
}

/** A cell of text, without an address. */
const textCell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`

/** A row of texts. */
export const textRow = (texts: readonly string[], attributes = ''): string => `<row ${attributes}>${texts.map(textCell).join('')}</row>`

export const staffHeadings = ['所在地编码', '职务', '姓名', '手机号', '任期至'] as const
export const staffOf = (name: string, phone: string): readonly string[] => ['152221108209001', '志愿者', name, phone, '2029-12-31']
