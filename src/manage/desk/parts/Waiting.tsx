import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RegistrationView, UnitView } from '@/contract/registration-views'
import { freeTimes } from '@/contract/words-service'
import { day } from '@/lib/words/dates'
import { namesOf, placeWords } from '@/lib/words/registration-words'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { ReasonSheet } from './ReasonSheet'

type Either = RegistrationView | UnitView

const isUnit = (one: Either): one is UnitView => 'kind' in one

const memberLines = ({ unit, place, skills, freeTimes: free, phone }: RegistrationView): string[] => [
  `单位：${unit ?? '没写'}`,
  `住在：${placeWords(place)}`,
  ...(skills.length > 0 ? [`会：${namesOf(skills)}`] : []),
  ...(free.length > 0 ? [`有空：${free.map((time) => freeTimes[time]).join('、')}`] : []),
  ...(phone === null ? [] : [`电话：${phone}`]),
]

const unitLines = ({ place, contact, offers, takesOn }: UnitView): string[] => [
  `到${place.communityName}报到 · 联系人：${contact.name} ${contact.phone ?? ''}`,
  ...(offers.length > 0 ? [`能提供：${offers.join('、')}`] : []),
  ...(takesOn.length > 0 ? [`承担：${takesOn.join('、')}`] : []),
]

/** One who waits: what they say, and the two answers. */
export const Waiting = ({ one, onDone }: { one: Either; onDone: () => void }) => {
  const [asking, setAsking] = useState(false)
  const { run, busy, error } = useAction('registration.confirm')
  const confirm = async () => {
    if (!(await run((key) => ({ id: one.id, key })))) return
    success('确认了，告诉对方了')
    onDone()
  }
  const lines = isUnit(one) ? unitLines(one) : memberLines(one)
  return (
    <Card id={`waiting-${one.id}`}>
      <View className="small">{`${isUnit(one) ? '单位报到' : '党员报到'} · ${day(one.sentAt)}`}</View>
      <View className="strong">{one.name}</View>
      {lines.map((line) => (
        <View key={line} className="small">
          {line}
        </View>
      ))}
      <ErrorLine error={error} />
      {one.can.includes('confirm') && (
        <View className="desk-buttons">
          <BigButton id={`confirm-${one.id}`} look="main" busy={busy} onClick={() => void confirm()}>
            确认报到
          </BigButton>
          <BigButton id={`return-${one.id}`} onClick={() => setAsking(true)}>
            请他补充
          </BigButton>
        </View>
      )}
      {asking && <ReasonSheet id={one.id} name={one.name} onClose={() => setAsking(false)} onDone={onDone} />}
    </Card>
  )
}
