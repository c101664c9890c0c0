import { useCallback, useState } from 'react'
import { View } from '@tarojs/components'
import { call } from '@/cloud'
import type { OwnFeedback } from '@/contract/feedback'
import { feedbackAbouts } from '@/contract/words'
import { plain } from '@/contract/text'
import { moment } from '@/lib/words/dates'
import { usePages } from '@/lib/hooks/use-pages'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { Field } from '@/ui/Field'
import { ListState } from '@/ui/ListState'
import { VoiceNote } from '@/ui/VoiceNote'
import { Words } from '@/ui/Words'

const stateOf = ({ handled }: OwnFeedback) => (handled ? '有回答了' : '旗里在看')
const replyOf = ({ at, reply }: NonNullable<OwnFeedback['handled']>) => `${moment(at)}：${reply ?? '看过了，已经处理'}`

const One = ({ item }: { item: OwnFeedback }) => (
  <Card id={`own-${item.id}`}>
    <View className="matter-head">
      <View className="strong grow">{feedbackAbouts[item.about]}</View>
      <View className="matter-left">{item.handled?.reply === null ? '处理过了' : stateOf(item)}</View>
    </View>
    {item.text !== '' && <Words text={item.text} />}
    {item.voice && <VoiceNote url={item.voice.url} seconds={item.voice.seconds} />}
    {item.handled && <View className="strong">{replyOf(item.handled)}</View>}
    <View className="small">{[item.number, `${moment(item.at)}说的`, ...(item.unnamed ? ['没写名字'] : [])].join(' · ')}</View>
  </Card>
)

const Rows = ({ number }: { number: string }) => {
  const load = useCallback((after?: string) => call('feedback.mine', { number: number || undefined, after }), [number])
  const list = usePages(load)
  const empty = number
    ? { title: '没有这个编号', text: '只能找您自己提的，请照着抄一遍' }
    : { title: '还没有提过', text: '提过的和回答都留在这儿' }
  return (
    <ListState list={list} empty={<EmptyState icon="speech" {...empty} />}>
      {list.rows.map((item) => (
        <One key={item.id} item={item} />
      ))}
    </ListState>
  )
}

/** 我提过的: what I said, how it stands, what was answered; found by its number. */
export const Mine = () => {
  const [typed, setTyped] = useState('')
  const [number, setNumber] = useState('')
  return (
    <>
      <Card>
        <Field id="feedback-number" label="按编号找，不写就是全部" value={typed} onChange={setTyped} placeholder="比如：JY20261126-3F2A" />
        <BigButton id="feedback-find" onClick={() => setNumber(plain(typed))}>
          找
        </BigButton>
      </Card>
      <Rows key={number} number={number} />
    </>
  )
}
