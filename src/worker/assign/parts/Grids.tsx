import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OrgNode } from '@/contract/grid'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { RowsSkeleton } from '@/ui/Skeletons'

type Picked = Readonly<Record<string, string>>

interface GridsProps {
  /** The place under which one may choose; a grid stands for itself. */
  top: string
  picked: Picked
  onPick: (picked: Picked) => void
}

const without = (picked: Picked, id: string): Picked => Object.fromEntries(Object.entries(picked).filter(([one]) => one !== id))
const toggled = (picked: Picked, { id, name }: OrgNode, checked: boolean): Picked =>
  checked ? { ...picked, [id]: name } : without(picked, id)

const GridRows = ({ grids, picked, onPick }: { grids: readonly OrgNode[] } & Pick<GridsProps, 'picked' | 'onPick'>) => {
  const all = grids.every(({ id }) => id in picked)
  const pickAll = (checked: boolean) => onPick(grids.reduce((old, grid) => toggled(old, grid, checked), picked))
  return (
    <>
      {grids.length > 1 && <CheckRow id="all-grids" title="全选" checked={all} onChange={pickAll} />}
      {grids.map((grid) => (
        <CheckRow
          key={grid.id}
          id={`grid-${grid.id}`}
          title={grid.name}
          checked={grid.id in picked}
          onChange={(checked) => onPick(toggled(picked, grid, checked))}
        />
      ))}
    </>
  )
}

const countUnder = (picked: Picked, id: string) => Object.keys(picked).filter((one) => one.startsWith(id)).length
const chosen = (count: number) => (count > 0 ? `选了 ${count} 个网格` : undefined)

/** Several grids at once, village by village. */
export const Grids = ({ top, picked, onPick }: GridsProps) => {
  const [at, setAt] = useState(top.slice(0, 12))
  const { data, error, retry } = useCall('grid.children', { id: at })
  if (!data || data.path.at(-1)?.id !== at) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <RowsSkeleton />
  const below = data.children.filter(({ id }) => id.startsWith(top))
  const grids = below.filter(({ level }) => level === 'grid')
  const places = below.filter(({ level }) => level !== 'grid' && level !== 'department')
  const above = data.path.at(-2)
  return (
    <Card className="card-lines">
      {at.length > top.length && above && (
        <Row id="grids-up" title={`回到${above.name}`} text={data.path.at(-1)?.name} onClick={() => setAt(above.id)} />
      )}
      {places.map(({ id, name }) => (
        <Row key={id} id={`place-${id}`} title={name} text={chosen(countUnder(picked, id))} onClick={() => setAt(id)} />
      ))}
      {grids.length > 0 && <GridRows grids={grids} picked={picked} onPick={onPick} />}
      {below.length === 0 && <View className="small">这儿还没有划网格</View>}
    </Card>
  )
}
