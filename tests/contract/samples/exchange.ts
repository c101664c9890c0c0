import type { CallAbout } from '@/contract/functions'
import { refused, type SamplesOf } from './sample'

const fileId = 'cloud://env.6c6f/photos/p_0123456789abcdef01234567/import.xlsx'
const file = {
  fileId: 'cloud://env.6c6f/photos/p_0123456789abcdef01234567/template-grids.xlsx',
  url: 'https://files.example/template-grids.xlsx',
  name: '网格和边界-模板.xlsx',
}
const counts = { added: 3, changed: 1, unchanged: 2, refused: 1 }
const rows = [
  { line: 5, verdict: 'refused' as const, what: '示例村 第9网格', read: '', why: '边界自己和自己交叉了，请按一圈的顺序写点' },
  { line: 2, verdict: 'added' as const, what: '示例村 第4网格（152221108209004）', read: '', why: null },
]
const view = {
  id: 'i_0123456789abcdef01234567',
  kind: 'grids' as const,
  state: 'previewed' as const,
  at: 1_790_000_000_000,
  byName: '张示例',
  of: 7,
  done: 0,
  more: true,
  counts,
  hidden: 2,
  takeHidden: false,
  notes: ['这些列没有用到：备注'],
}
const noKind = '请选择要导入哪一种表'

export const exchange: SamplesOf<CallAbout<'exchange'>> = {
  'exchange.template': { inputs: [{ kind: 'grids' }], refused: [refused('kind', { kind: 'matters' }, noKind)], output: file },
  'exchange.preview': {
    inputs: [
      { kind: 'grids', fileId },
      { kind: 'tree', fileId, only: 'refused', after: '50' },
    ],
    refused: [refused('kind', { fileId }, noKind), refused('fileId', { kind: 'staff', fileId: 'import.xlsx' }, '文件没有传好，请重新选择')],
    output: { import: view, rows, next: '50' },
  },
  'exchange.apply': {
    inputs: [{ id: view.id }],
    refused: [refused('id', {}, '缺少编号'), refused('id', { id: '../x' }, '编号不对，请返回列表重新打开')],
    output: {
      import: { ...view, state: 'applying', done: 4 },
      rows: [rows[0] ?? { line: 0, verdict: 'refused', what: '', read: '', why: null }],
    },
  },
  'exchange.progress': { inputs: [{}], refused: [], output: { import: { ...view, state: 'applied', done: 7, more: false }, rows: [] } },
  'exchange.shopSheet': {
    inputs: [{ orgId: '152221108209', month: '202611' }],
    refused: [refused('month', { orgId: '152221108209', month: '11' }, '请选哪个月')],
    output: file,
  },
  'exchange.report': {
    inputs: [{ period: '202611' }, { orgId: '152221108', period: '2026Q4' }],
    refused: [refused('period', { period: '2026' }, '没有这个时段，请返回重选')],
    output: file,
  },
  'exchange.unitSheet': {
    inputs: [{ id: 'ur_1', quarter: '2026Q4' }],
    refused: [refused('quarter', { id: 'ur_1', quarter: 'Q4' }, '请选哪个季度')],
    output: file,
  },
  'exchange.export': {
    inputs: [
      { table: 'households', orgId: '152221', withNumbers: true },
      { table: 'grids', orgId: '152221108' },
      { table: 'audit', orgId: '152221' },
    ],
    refused: [
      refused('table', { table: 'settings', orgId: '152221' }, '请选择要导出哪一种表'),
      refused('orgId', { table: 'tree', orgId: '1' }, '没有这个地方，请重新选择'),
    ],
    output: { ...file, rows: 120, capped: false },
  },
}
