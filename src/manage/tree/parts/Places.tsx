import { View } from '@tarojs/components'
import type { OrgNode, TreeRow } from '@/contract/places'
import { countWords, gapWords } from '@/lib/labels-manage'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Table, type Column } from '@/ui/Table'

interface PlacesProps {
  rows: readonly TreeRow[]
  wide: boolean
  picked: string | undefined
  onPick: (node: OrgNode) => void
}

const Gap = ({ row }: { row: TreeRow }) => {
  const words = row.retired ? '已撤销' : gapWords(row)
  return words ? <View className='place-gap'>{words}</View> : null
}

const Place = ({ row, onPick }: { row: TreeRow; onPick: () => void }) => (
  <View id={`org-${row.id}`} className='line' hoverClass='line-pressed' ariaRole='button' onClick={onPick}>
    <View className='grow'>
      <View>{row.name}</View>
      {row.where && <View className='small'>{row.where}</View>}
      <View className='small'>{countWords(row)}</View>
      <Gap row={row} />
    </View>
    <Icon name='next' />
  </View>
)

const Name = ({ row }: { row: TreeRow }) => (
  <>
    <View>{row.name}</View>
    {row.where && <View className='small'>{row.where}</View>}
  </>
)

const columnsFor = (rows: readonly TreeRow[]): readonly Column<TreeRow>[] => [
  { title: '名称', look: 'wide', of: (row) => <Name row={row} /> },
  ...(rows.some(({ level }) => level !== 'grid') ? [{ title: '网格', look: 'number' as const, of: (row: TreeRow) => row.counts.grids }] : []),
  { title: '网格员', look: 'number', of: ({ counts }) => counts.workers },
  { title: '缺口', look: 'wide', of: (row) => <Gap row={row} /> },
]

/** The places below: a table where there is room, lines on a phone. */
export const Places = ({ rows, wide, picked, onPick }: PlacesProps) =>
  wide ? (
    <Table columns={columnsFor(rows)} rows={rows} idOf={({ id }) => id} picked={picked} onPick={onPick} />
  ) : (
    <Card className='card-lines'>
      {rows.map((row) => <Place key={row.id} row={row} onPick={() => onPick(row)} />)}
    </Card>
  )
