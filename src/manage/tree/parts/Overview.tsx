import { View } from '@tarojs/components'
import type { TreeRow } from '@/contract/places'
import type { Level } from '@/contract/words'
import { countWords } from '@/lib/words/labels-manage'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Icon, type IconName } from '@/ui/Icon'
import { Heading } from '@/ui/Heading'
import { Press } from '@/ui/Press'

interface Tool {
  readonly id: string
  readonly name: string
  readonly icon: IconName
  readonly open: (node: TreeRow) => void
  /** Only there; everywhere unless given. */
  readonly at?: Level
}

const tools: readonly Tool[] = [
  { id: 'node', name: '情况', icon: 'place', open: () => undefined },
  { id: 'staff', name: '人员', icon: 'person', open: (node) => manage.staff(node.id) },
  { id: 'exchange', name: '导入导出', icon: 'empty', open: (node) => manage.exchange(node.id, node.name) },
  { id: 'audit', name: '改动', icon: 'clock', open: (node) => manage.audit(node.id) },
  { id: 'settings', name: '设置', icon: 'pen', open: () => manage.settings() },
  { id: 'checks', name: '抽查回访', icon: 'phone', open: () => manage.checks() },
  { id: 'moderation', name: '待看的话', icon: 'alert', open: () => manage.moderation() },
  { id: 'recode', name: '换码和合并', icon: 'place', open: () => manage.recode(), at: 'county' },
  { id: 'feedback', name: '投诉建议', icon: 'speech', open: () => manage.feedback(), at: 'county' },
  { id: 'trace', name: '消息去向', icon: 'bell', open: () => manage.trace(), at: 'county' },
  { id: 'templates', name: '消息模板', icon: 'speech', open: () => manage.templates(), at: 'county' },
  { id: 'stuck', name: '没办成的后续', icon: 'alert', open: () => manage.stuck(), at: 'county' },
  { id: 'doors', name: '短信和值班群', icon: 'horn', open: () => manage.doors(), at: 'county' },
]

/** Where one stands, in numbers, and what one may do from here. */
export const Overview = ({ node, onOpen }: { node: TreeRow; onOpen: () => void }) => (
  <Card id="overview">
    <Heading look="title">{node.name}</Heading>
    <View className="small">{countWords(node) || '下面还是空的'}</View>
    <View className="tools">
      {tools
        .filter(({ at }) => at === undefined || at === node.level)
        .map(({ id, name, icon, open }) => (
          <Press
            key={id}
            id={`open-${id}`}
            className="tool"
            hover="card-pressed"
            onPress={() => {
              if (id === 'node') onOpen()
              else open(node)
            }}
          >
            <Icon name={icon} />
            <View>{name}</View>
          </Press>
        ))}
    </View>
  </Card>
)
