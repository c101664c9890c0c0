import { View } from '@tarojs/components'
import type { NodeView } from '@/contract/places'
import { childLevel, levelWords } from '@/lib/words/labels-manage'
import { manage, type Change } from '@/lib/routes/routes-manage'
import { BigButton } from '@/ui/BigButton'
import { Press } from '@/ui/Press'

const words = ({ level }: NodeView): Partial<Record<Change, string>> => {
  const below = childLevel[level]
  return { add: below ? `加一个${levelWords[below]}` : '加一个', split: '拆成几个', merge: '和别的合并', retire: '撤销这个网格' }
}

/** What changes the tree itself stands apart, at the end. */
export const MoreActions = ({ node }: { node: NodeView }) => {
  const offered = Object.entries(words(node)).filter(([what]) => node.can.includes(what as Change))
  return (
    <>
      <View className="more-actions">
        {offered.map(([what, word]) => (
          <BigButton key={what} id={`edit-${what}`} onClick={() => manage.edit(node.id, what as Change)}>
            {word}
          </BigButton>
        ))}
      </View>
      {node.can.length > 0 && (
        <>
          <Press id="node-passings" className="link" onPress={() => manage.passings(node.id)}>
            去世登记
          </Press>
          {node.level === 'community' && (
            <Press id="node-repeats" className="link" onPress={() => manage.repeats(node.id)}>
              反复出现的事
            </Press>
          )}
          {node.level !== 'grid' && node.level !== 'department' && (
            <Press id="node-burden" className="link" onPress={() => manage.burden(node.id)}>
              请基层做了多少
            </Press>
          )}
          <Press id="node-audit" className="link" onPress={() => manage.audit(node.id)}>
            这里改过什么
          </Press>
        </>
      )}
    </>
  )
}
