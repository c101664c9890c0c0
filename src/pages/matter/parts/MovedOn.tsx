import { useState } from 'react'
import { View } from '@tarojs/components'
import { copy } from '@/lib/routes/copy'
import { dropReply, keptReply } from '@/lib/kept/reply-draft'
import { BigButton } from '@/ui/BigButton'
import { Block } from './Block'

/** What was typed for a reply that nobody needs any more: it is not thrown away for the person. */
export const KeptWords = ({ id }: { id: string }) => {
  const [words, setWords] = useState(() => keptReply(id))
  if (!words) return null
  const drop = () => {
    dropReply(id)
    setWords(null)
  }
  return (
    <View id="kept-words">
      <View className="small kept-head">您刚才写的还在，没有发出去</View>
      <View className="kept">{words}</View>
      <View className="kept-ways">
        <BigButton id="copy-kept" onClick={() => copy(words)}>
          复制
        </BigButton>
        <BigButton id="drop-kept" look="quiet" onClick={drop}>
          不要了
        </BigButton>
      </View>
    </View>
  )
}

/** Said kindly to whoever comes too late: what happened meanwhile. */
export const MovedOn = ({ id, words }: { id: string; words: string }) => (
  <Block id="moved-on" icon="done" title={words}>
    <KeptWords id={id} />
  </Block>
)
