import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { Output } from '@/contract'
import type { OrgNode } from '@/contract/grid'
import { keepPicked } from '@/lib/kept/picked-grid'
import { back } from '@/lib/routes/routes'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { RowsSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'
import { FindPlace } from './parts/FindPlace'
import { FirstUse } from './parts/FirstUse'
import { LivesHere } from './parts/LivesHere'
import { Nodes } from './parts/Nodes'
import { ScanCode } from './parts/ScanCode'
import { Trail } from './parts/Trail'
import { usePlace } from '@/lib/hooks/use-place'

const titles: Readonly<Record<string, string>> = { '1': '事情在哪个网格', home: '您住在哪个网格', community: '到哪个村(社区)报到' }

const communityOf = (path: readonly OrgNode[]): OrgNode | null => path.find(({ level }) => level === 'community') ?? null

interface ChoicesProps {
  place: Output<'grid.children'>
  onEnter: (id: string) => void
  onPick: (node: OrgNode) => void
}

/** Where one stands and what lies below; from the top a village is found by its name. */
const Choices = ({ place: { path, children }, onEnter, onPick }: ChoicesProps) => (
  <>
    {path.length <= 1 && children.length > 0 && <FindPlace onPick={onEnter} />}
    <Trail path={path} onPick={onPick} />
    {path.length + children.length === 0 ? <FirstUse /> : <Nodes nodes={children} community={communityOf(path)} onPick={onPick} />}
  </>
)

/** 乡镇 → 村 → 网格. With `pick`, only chooses a grid, or a community, for the page before. */
export default function Settle() {
  const pick = useRouter().params['pick'] ?? ''
  const picking = pick in titles
  const [grid, setGrid] = useState<OrgNode | null>(null)
  const { place, error, retry, enter } = usePlace()

  const keep = (id: string, name: string) => {
    keepPicked({ id, name })
    back()
  }
  const takeGrid = (node: OrgNode) => {
    if (!picking) {
      setGrid(node)
      return
    }
    keep(node.id, [...(place?.path ?? []).slice(1), node].map(({ name }) => name).join(' '))
  }
  const goTo = (node: OrgNode) =>
    node.level === 'grid' || (pick === 'community' && node.level === 'community') ? takeGrid(node) : enter(node.id)

  if (grid && place)
    return (
      <Screen>
        <LivesHere grid={grid} path={place.path} onBack={() => setGrid(null)} />
      </Screen>
    )
  return (
    <Screen>
      <Heading look="title settle-title">{titles[pick] ?? '您住在哪儿'}</Heading>
      {pick !== 'community' && <ScanCode onScanned={picking ? keep : null} />}
      {!place && !error && <RowsSkeleton />}
      {error && <ErrorInPlace error={error} onRetry={retry} />}
      {place && <Choices place={place} onEnter={enter} onPick={goTo} />}
    </Screen>
  )
}
