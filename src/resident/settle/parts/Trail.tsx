import { View } from '@tarojs/components'
import type { OrgNode } from '@/contract/grid'
import type { Level } from '@/contract/words'
import { Press } from '@/ui/Press'
import './Trail.scss'

const ask: Partial<Record<Level, string>> = { county: '先选乡镇', township: '再选村(社区)', community: '最后选网格' }

/** What has been chosen so far; a tap goes back to it. */
export const Trail = ({ path, onPick }: { path: readonly OrgNode[]; onPick: (node: OrgNode) => void }) => (
  <View className="trail">
    {path.map((node, depth) => (
      <Press key={node.id} className="trail-part" onPress={() => onPick(node)}>
        {depth > 0 ? `› ${node.name}` : node.name}
      </Press>
    ))}
    <View className="trail-next">{ask[path.at(-1)?.level ?? 'county']}</View>
  </View>
)
