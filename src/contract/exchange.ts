import * as v from 'valibot'
import { SheetInput, sheetErrors } from './attendance'
import { Cursor, DocumentId, Instant, Nothing, OrgId } from './fields'
import { mattersLists } from './matters-lists'
import { ShopSheetInput } from './shop'
import { ReportInput, reportErrors } from './statistics-report'

/** What a file may bring in. */
export const importKinds = {
  tree: '组织架构',
  grids: '网格和边界',
  lanes: '党员巷',
  staff: '人员任职',
  partyGroups: '网格党组织',
  households: '户',
  links: '党员联系户',
} as const
export type ImportKind = keyof typeof importKinds

/** What may be taken out. */
export const exportTables = { ...importKinds, members: '在职党员', matters: '事项', audit: '操作记录' } as const
export type ExportTable = keyof typeof exportTables

/** What becomes of one row. */
export const verdicts = { added: '新增', changed: '修改', unchanged: '不变', refused: '不能导入' } as const
export type Verdict = keyof typeof verdicts

export const importStates = { previewed: '已检查', applying: '导入中', applied: '已导入' } as const
export type ImportState = keyof typeof importStates

const oneOf = <Words extends Record<string, string>>(words: Words, message?: string) =>
  v.picklist(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]], message)

const Kind = oneOf(importKinds, '请选择要导入哪一种表')

const notUploaded = '文件没有传好，请重新选择'
const SheetId = v.pipe(v.string(notUploaded), v.regex(/^cloud:\/\/[^/\s]+\/\S{1,300}$/, notUploaded))

/** A file made for the caller. `url` is a short-lived link, `name` what to call it when it is kept. */
export const SheetFile = v.object({ fileId: SheetId, url: v.string(), name: v.string() })
export type SheetFile = v.InferOutput<typeof SheetFile>

export const Counts = v.object({ added: v.number(), changed: v.number(), unchanged: v.number(), refused: v.number() })
export type Counts = v.InferOutput<typeof Counts>

/**
 * One row of the file. `line` is its number as Excel shows it; `read`: its days, counts and numbers as they were understood;
 * `why` says what is wrong with a refused one and what to do.
 */
export const ReportRow = v.object({
  line: v.number(),
  verdict: oneOf(verdicts),
  what: v.string(),
  read: v.string(),
  why: v.nullable(v.string()),
})
export type ReportRow = v.InferOutput<typeof ReportRow>

export const ImportView = v.object({
  id: DocumentId,
  kind: oneOf(importKinds),
  state: oneOf(importStates),
  at: Instant,
  byName: v.nullable(v.string()),
  /** Rows in the file, and how many of them have been dealt with: none after a preview. */
  of: v.number(),
  done: v.number(),
  /** Rows are left: call `exchange.apply` again. */
  more: v.boolean(),
  /** After a preview what would happen, later what has happened so far. */
  counts: Counts,
  /** About the file as a whole: which sheet was read, which columns were not understood. */
  notes: v.array(v.string()),
  /** Rows that are filtered out or folded away in the file, and whether they are taken too. */
  hidden: v.number(),
  takeHidden: v.boolean(),
})
export type ImportView = v.InferOutput<typeof ImportView>

const fileErrors = [
  'exchange.file_not_yours',
  'exchange.file_missing',
  'exchange.file_empty',
  'exchange.file_kind',
  'exchange.file_old',
  'exchange.file_locked',
  'exchange.file_web',
  'exchange.file_other_table',
  'exchange.file_broken',
  'exchange.file_large',
  'exchange.no_headings',
  'exchange.heading_missing',
  'exchange.sheet_hidden',
  'exchange.no_rows',
  'exchange.too_many_rows',
] as const

/** The import, and the rows that were refused, the first 100. */
const Outcome = v.object({ import: ImportView, rows: v.array(ReportRow) })

export const exchangeContract = {
  /** A unit's feedback sheet as a workbook, for its contact. */
  'exchange.unitSheet': { input: SheetInput, output: SheetFile, errors: sheetErrors },
  /** A shop's sheet as a workbook, for whoever keeps it. */
  'exchange.shopSheet': { input: ShopSheetInput, output: SheetFile, errors: ['shop.not_keeper'] },
  /** 报告 of a place as a workbook: words, figures raw and adjusted, what each says. */
  'exchange.report': { input: ReportInput, output: SheetFile, errors: reportErrors },
  /** An empty table with its headings, an example and notes on every column. */
  'exchange.template': { input: v.object({ kind: Kind }), output: SheetFile, errors: ['exchange.not_yours'] },
  /**
   * A dry run: what applying the file would do, row by row, refused rows first, 50 a page. Changes nothing. What is not to be seen in
   * the file is left out, unless `takeHidden`.
   */
  'exchange.preview': {
    input: v.object({
      kind: Kind,
      fileId: SheetId,
      takeHidden: v.optional(v.boolean('请选要不要藏起来的行'), false),
      only: v.optional(oneOf(verdicts)),
      after: v.optional(Cursor),
    }),
    output: v.object({ import: ImportView, rows: v.array(ReportRow), next: v.nullable(Cursor) }),
    errors: ['exchange.not_yours', 'exchange.changed', ...fileErrors],
  },
  /** Applies a previewed file for some seconds: again while `more`. Applying twice changes nothing the second time. */
  'exchange.apply': {
    input: v.object({ id: DocumentId }),
    output: Outcome,
    errors: ['exchange.not_found', 'exchange.not_yours', 'exchange.busy', 'exchange.changed', 'exchange.file_changed', ...fileErrors],
  },
  /** How far my newest import is, to go on with it. */
  'exchange.progress': { input: Nothing, output: v.nullable(Outcome), errors: [] },
  /** A table of everything below a place, as a file that may be imported again where there is such an import. */
  'exchange.export': {
    input: v.object({
      table: oneOf(exportTables, '请选择要导出哪一种表'),
      orgId: OrgId,
      /** Numbers of households and of who looks after them in full; else masked: such a one changes nothing when it comes in again. */
      withNumbers: v.optional(v.boolean('请选要不要完整的电话'), false),
      /** Of matters only those that a search finds. */
      sought: v.optional(v.omit(mattersLists['matters.search'].input, ['orgId', 'after'])),
    }),
    output: v.object({ ...SheetFile.entries, rows: v.number(), capped: v.boolean() }),
    errors: ['exchange.not_yours', 'grid.not_found'],
  },
} as const
