import { importKinds, type ImportKind } from '@/contract/exchange'
import { columns, examples, type Field } from '../kinds/columns'
import { tableOf } from '../kinds/out'
import type { Table } from './write-sheet'

const hints: readonly string[] = [
  '第 2 行是例子，留着也不会导入。',
  '空着的格子不改原来的内容。',
  '编码是长数字，请把那一列设成「文本」格式再填。',
  '先在小程序里「检查一遍」，看清每一行会怎样，再导入；同一份文件导入两次也不会重复。',
]

/** An empty table with its headings and an example, and a sheet that says what belongs in each column. */
export const templateOf = (kind: ImportKind): readonly Table[] => {
  const fields = Object.entries<Field>(columns[kind])
  return [
    tableOf(kind, importKinds[kind], [examples[kind]]),
    {
      name: '填写说明',
      columns: [
        { heading: '这一列', width: 22 },
        { heading: '怎么填', width: 70 },
        { heading: '必填', width: 8 },
      ],
      rows: [
        ...fields.map(([, { heading, note, telling }]) => [heading, note, telling ? '是' : '']),
        ...hints.map((hint) => ['', hint, '']),
      ],
    },
  ]
}
