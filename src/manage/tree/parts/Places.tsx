import { View } from '@tarojs/components'
import type { OrgNode, TreeRow } from '@/contract/places'
import { countWords, gapWords } from '@/lib/words/labels-manage'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Table, type Column } from '@/ui/Table'
import { Press } from '@/ui/Press'

interface PlacesProps {
  rows: readonly TreeRow[]
  wide: boolean
  /** Over several places: each says where it lies. */
  scattered: boolean
  picked: string | undefined
  onPick: (node: OrgNode) => void
}

const Gap = ({ row }: { row: TreeRow }) => {
  const words = row.retired ? '已撤销' : gapWords(row)
  return words ? <View className="place-gap">{words}</View> : null
}

const Place = ({ row, scattered, onPick }: { row: TreeRow; scattered: boolean; onPick: () => void }) => (
  <Press id={`org-${row.id}`} className="line" hover="line-pressed" onPress={onPick}>
    <View className="grow">
      <View>{row.name}</View>
      {scattered && <View className="small">{row.where}</View>}
      <View className="small">{countWords(row)}</View>
      <Gap row={row} />
    </View>
    <Icon name="next" />
  </Press>
)

const Name = ({ row, scattered }: { row: TreeRow; scattered: boolean }) => (
  <>
    <View>{row.name}</View>
    {scattered && <View className="small">{row.where}</View>}
  </>
)

const columnsFor = (rows: readonly TreeRow[], scattered: boolean): readonly Column<TreeRow>[] => [
  { title: '名称', look: 'wide', of: (row) => <Name row={row} scattered={scattered} /> },
  ...(rows.some(({ level }) => level !== 'grid')
    ? [{ title: '网格', look: 'number' as const, of: (row: TreeRow) => row.counts.grids }]
    : []),
  { title: '网格员', look: 'number', of: ({ counts }) => counts.workers },
  { title: '缺口', look: 'wide', of: (row) => <Gap row={row} /> },
]

/** The places below: a table where there is room, lines on a phone. */
export const Places = ({ rows, wide, scattered, picked, onPick }: PlacesProps) =>
  wide ? (
    <Table columns={columnsFor(rows, scattered)} rows={rows} idOf={({ id }) => id} picked={picked} onPick={onPick} />
  ) : (
    <Card className="card-lines">
      {rows.map((row) => (
        <Place key={row.id} row={row} scattered={scattered} onPick={() => onPick(row)} />
      ))}
    </Card>
  )
