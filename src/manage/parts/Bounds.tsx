import type { NodeView } from '@/contract/places'
import { Missing, Part } from '@/ui/Part'
import { Outline } from '@/ui/Outline'
import { editOf } from './edit-of'

/** Every bounds as several polygons: one is a special case of many. */
export const polygonsOf = (bounds: NonNullable<NodeView['bounds']>) =>
  bounds.type === 'Polygon' ? [bounds.coordinates] : bounds.coordinates

export const Bounds = ({ node }: { node: NodeView }) => (
  <Part id="bounds" title="边界" edit={editOf(node, 'bounds')}>
    {node.bounds ? <Outline polygons={polygonsOf(node.bounds)} /> : <Missing>还没划边界，在地图上点位置时认不到这儿</Missing>}
  </Part>
)
