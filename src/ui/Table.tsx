import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './Table.scss'

export interface Column<Row> {
  readonly title: string
  readonly of: (row: Row) => ReactNode
  /** `wide` for names and sentences, `middle` for telephones, `number` stands at the right with even figures. */
  readonly look?: 'wide' | 'middle' | 'number'
}

interface TableProps<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  idOf: (row: Row) => string
  picked?: string
  onPick?: (row: Row) => void
}

const cellClass = (look: Column<never>['look']) => `table-cell${look ? ` table-${look}` : ''}`

/** Rows and columns for a wide screen; on a phone the same rows are cards. */
export const Table = <Row,>({ columns, rows, idOf, picked, onPick }: TableProps<Row>) => (
  <View className="table" ariaRole="table">
    <View className="table-row table-head" ariaRole="row">
      {columns.map(({ title, look }) => (
        <View key={title} className={cellClass(look)} ariaRole="columnheader">
          {title}
        </View>
      ))}
    </View>
    {rows.map((row) => (
      <View
        key={idOf(row)}
        id={`row-${idOf(row)}`}
        className={`table-row${idOf(row) === picked ? ' table-on' : ''}`}
        hoverClass={onPick ? 'table-pressed' : 'none'}
        ariaRole="row"
        onClick={onPick && (() => onPick(row))}
      >
        {columns.map(({ title, of, look }) => (
          <View key={title} className={cellClass(look)} ariaRole="cell">
            {of(row)}
          </View>
        ))}
      </View>
    ))}
  </View>
)
