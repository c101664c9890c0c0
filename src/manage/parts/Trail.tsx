import { View } from '@tarojs/components'
import type { OrgNode } from '@/contract/places'
import { Press } from '@/ui/Press'
import './trail.scss'

/** The places from the top to here; a tap goes back up. */
export const Trail = ({ path, onPick }: { path: readonly OrgNode[]; onPick: (node: OrgNode) => void }) =>
  path.length > 1 && (
    <View className="trail">
      {path.map((node, depth) => (
        <Press
          key={node.id}
          id={`trail-${node.id}`}
          className={depth === path.length - 1 ? 'trail-here' : 'trail-part'}
          onPress={() => onPick(node)}
        >
          {depth > 0 ? `› ${node.name}` : node.name}
        </Press>
      ))}
    </View>
  )
