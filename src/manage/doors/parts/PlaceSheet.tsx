import { View } from '@tarojs/components'
import type { OrgNode } from '@/contract/places'
import { usePlace } from '@/lib/hooks/use-place'
import { BigButton } from '@/ui/BigButton'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { Trail } from '../../parts/Trail'

interface PlaceSheetProps {
  visible: boolean
  onClose: () => void
  onPick: (place: OrgNode) => void
}

const Places = ({ onPick }: Pick<PlaceSheetProps, 'onPick'>) => {
  const { place, error, retry, enter } = usePlace()
  const here = place?.path.at(-1)
  if (!place) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <View className="note">在找</View>
  const go = (node: OrgNode) => (node.level === 'community' ? onPick(node) : enter(node.id))
  return (
    <>
      <Trail path={place.path} onPick={({ id }) => enter(id)} />
      {here?.level === 'township' && <BigButton id="place-here" onClick={() => onPick(here)}>{`${here.name}共用一个群`}</BigButton>}
      {place.children.map((node) => (
        <Row key={node.id} id={`place-${node.id}`} title={node.name} onClick={() => go(node)} />
      ))}
    </>
  )
}

/** Walks the tree from the county down to a village or community; a township may share one group. */
export const PlaceSheet = ({ visible, onClose, onPick }: PlaceSheetProps) => (
  <Sheet title="哪里的值班群" visible={visible} onClose={onClose}>
    {visible && <Places onPick={onPick} />}
  </Sheet>
)
