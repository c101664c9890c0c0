import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import type { VisitView } from '@/contract/visits'
import { day, moment } from '@/lib/words/dates'
import { carriedWords, tellerWords } from '@/lib/words/visit-words'
import { VoiceNote } from './VoiceNote'
import { Words } from './Words'

type Account = VisitView['accounts'][number]

const Told = ({ account }: { account: Account }) => {
  const { text, voice, confidence, former } = account
  const carried = carriedWords(account)
  return (
    <>
      <View className="small">{confidence ? `${tellerWords(account)}（私下说的）` : tellerWords(account)}</View>
      {carried !== '' && <View className="small">{carried}</View>}
      {text && <Words text={text} />}
      {voice && <VoiceNote url={voice.fileId} seconds={voice.seconds} />}
      {former.map((before) => (
        <View key={before.at} className="small">{`${moment(before.at)}原来记的：${before.text ?? '没写话'}`}</View>
      ))}
    </>
  )
}

/** One visit: the day, who came or called, what was said. What one may do about it stands below as children. */
export const VisitLine = ({ visit, children }: PropsWithChildren<{ visit: VisitView }>) => (
  <View className="fact">
    <View className="strong">{day(visit.day)}</View>
    {visit.accounts.map((account) => (
      <Told key={`${account.as}-${account.name}`} account={account} />
    ))}
    {visit.confirmed && <View className="small">{`${visit.confirmed.name}说是这样`}</View>}
    {children}
  </View>
)
