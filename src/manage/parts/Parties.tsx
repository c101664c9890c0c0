import { View } from '@tarojs/components'
import type { NodeView } from '@/contract/places'
import { laneWords, partyWords, teamWords } from '@/lib/words/labels-manage'
import { Fact, Missing, Part } from '@/ui/Part'
import { editOf } from './edit-of'

const Party = ({ node }: { node: NodeView }) => (
  <Part id="party" title="网格党组织" edit={editOf(node, 'party')}>
    {node.partyGroup ? <Fact title={node.partyGroup.name} text={partyWords(node.partyGroup)} /> : <Missing>还没有网格党组织</Missing>}
  </Part>
)

const Lanes = ({ node }: { node: NodeView }) => (
  <Part id="lanes" title={node.lanes.length > 0 ? `党员巷 ${node.lanes.length} 条` : '党员巷'} edit={editOf(node, 'lanes')}>
    {node.lanes.map((lane) => (
      <Fact key={lane.id} title={lane.name} text={laneWords(lane)} />
    ))}
    {node.lanes.length === 0 && <View className="small">还没有划党员巷</View>}
  </Part>
)

const Teams = ({ node }: { node: NodeView }) => (
  <Part id="teams" title="队伍" edit={editOf(node, 'teams')}>
    {node.teams.map((team) => (
      <Fact key={team.id} title={team.name} text={teamWords(team)} />
    ))}
    {node.teams.length === 0 && <View className="small">还没有登记志愿者队、党员志愿服务队</View>}
  </Part>
)

const Handlers = ({ node }: { node: NodeView }) => (
  <Part id="handlers" title="专办人" edit={editOf(node, 'handlers')}>
    <View className="small">
      {node.handlers.length > 0
        ? `有 ${node.handlers.length} 类事情直接派给专人：${[...new Set(node.handlers.map(({ name }) => name))].join('、')}`
        : '没有指定，事情都先派给网格员'}
    </View>
  </Part>
)

/** The Party organisation, lanes, teams and handlers, where the level has them. */
export const Parties = ({ node }: { node: NodeView }) => (
  <>
    {node.level === 'grid' && <Party node={node} />}
    {node.level === 'grid' && <Lanes node={node} />}
    {(node.level === 'grid' || node.level === 'community') && <Teams node={node} />}
    {node.level === 'community' && <Handlers node={node} />}
  </>
)
