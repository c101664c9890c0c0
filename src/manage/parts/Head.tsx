import { View } from '@tarojs/components'
import type { NodeView } from '@/contract/places'
import { fullDay } from '@/lib/words/calendar-day'
import { levelWords, named } from '@/lib/words/labels-manage'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { Heading } from '@/ui/Heading'
import { Press } from '@/ui/Press'
import { editOf } from './edit-of'
import './parts.scss'

const retiredWords = ({ at, into }: NonNullable<NodeView['retired']>) =>
  into.length > 0 ? `${fullDay(at)}撤销，并到${named(into)}` : `${fullDay(at)}撤销`

const above = ({ path }: NodeView) =>
  path
    .slice(0, -1)
    .map(({ name }) => name)
    .join(' ')

/** Its name, what it is and where it lies. */
export const Head = ({ node }: { node: NodeView }) => {
  const rename = editOf(node, 'rename')
  return (
    <Card id="node-head">
      <View className="row">
        <Heading look="title grow">{node.name}</Heading>
        {rename && (
          <Press id="rename-edit" className="part-edit" name="改名称" onPress={rename.onClick}>
            改名
          </Press>
        )}
      </View>
      <View className="small">{above(node)}</View>
      <View className="small">
        {[levelWords[node.level], node.households !== null && `${node.households} 户`, node.residents !== null && `${node.residents} 人`]
          .filter(Boolean)
          .join('，')}
      </View>
      {node.retired && <View className="head-retired">{retiredWords(node.retired)}</View>}
      {node.level === 'grid' && !node.retired && (
        <View className="head-rows">
          <Row id="open-households" icon="home" title="住户" text="谁家住哪儿、谁在联系" onClick={() => manage.households(node.id)} />
          <Row id="open-card" icon="person" title="联系卡和海报" text="贴在公告栏，扫码就能找到人" onClick={() => manage.card(node.id)} />
        </View>
      )}
    </Card>
  )
}
