import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Press } from './Press'
import { spoken } from './spoken'
import './Table.scss'

export interface Column<Row> {
  readonly title: string
  readonly of: (row: Row) => ReactNode
  /** `wide` for names and sentences, `middle` for telephones; at the right with even figures a `number` and a `share`: k / n. */
  readonly look?: 'wide' | 'middle' | 'number' | 'share'
}

interface TableProps<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  idOf: (row: Row) => string
  picked?: string
  onPick?: (row: Row) => void
}

const cellClass = (look: Column<never>['look']) => `table-cell${look ? ` table-${look}` : ''}`

interface LineProps {
  id: string
  on: boolean
  onPick: (() => void) | undefined
}

const Line = ({ id, on, onPick, children }: PropsWithChildren<LineProps>) =>
  onPick ? (
    <Press id={id} className={`table-row${on ? ' table-on' : ''}`} hover="table-pressed" role="row" on={on} onPress={onPick}>
      {children}
    </Press>
  ) : (
    <View id={id} className="table-row" {...spoken({ role: 'row' })}>
      {children}
    </View>
  )

/** Rows and columns for a wide screen; on a phone the same rows are cards. */
export const Table = <Row,>({ columns, rows, idOf, picked, onPick }: TableProps<Row>) => (
  <View className="table" {...spoken({ role: 'table' })}>
    <View className="table-row table-head" {...spoken({ role: 'row' })}>
      {columns.map(({ title, look }) => (
        <View key={title} className={cellClass(look)} {...spoken({ role: 'columnheader' })}>
          {title}
        </View>
      ))}
    </View>
    {rows.map((row) => (
      <Line key={idOf(row)} id={`row-${idOf(row)}`} on={idOf(row) === picked} onPick={onPick && (() => onPick(row))}>
        {columns.map(({ title, of, look }) => (
          <View key={title} className={cellClass(look)} {...spoken({ role: 'cell' })}>
            {of(row)}
          </View>
        ))}
      </Line>
    ))}
  </View>
)
