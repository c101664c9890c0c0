import { useState } from 'react'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import type { Attendee, Attendees } from '@/contract/attendance'
import { eventTime } from '@/lib/words/service-words'
import { open } from '@/lib/routes/routes'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'
import { AddSheet } from './parts/AddSheet'
import { AttendeeCard } from './parts/Attendee'
import { ConfirmSheet } from './parts/ConfirmSheet'
import { isPlain, usePeople } from './parts/use-people'

/** Cards drawn at once. */
const pageful = 20

const Head = ({ event }: { event: Attendees }) => {
  const there = event.people.filter(({ arrivedAt }) => arrivedAt !== null).length
  return (
    <View className="attendees-head">
      <Heading look="title">{event.text}</Heading>
      <View className="small">{`${eventTime(event)}${event.address === null ? '' : ` · ${event.address}`}`}</View>
      <View id="there" className="small">
        {event.cancelled ? '这个活动取消了' : `名单上 ${event.people.length} 人，到了 ${there} 人`}
      </View>
    </View>
  )
}

const Bar = ({ event, people }: { event: Attendees; people: ReturnType<typeof usePeople> }) => {
  const plain = event.people.filter(isPlain).length
  return (
    <BottomBar>
      <ErrorLine error={people.trouble} />
      <BarButtons>
        {event.can.includes('code') && (
          <BigButton id="show-code" look={plain > 0 ? 'plain' : 'main'} icon="camera" onClick={() => open.attendCode(event.eventId)}>
            出示签到码
          </BigButton>
        )}
        {plain > 0 && (
          <BigButton id="confirm-all" look="main" disabled={people.progress !== null} onClick={() => void people.confirmAll()}>
            {people.progress === null ? `按时间确认 ${plain} 人` : `正在确认第 ${people.progress} 人`}
          </BigButton>
        )}
      </BarButtons>
    </BottomBar>
  )
}

/** 签到名单: who came, who is ticked, and for how long. */
export default function AttendeesPage() {
  const people = usePeople(useRouter().params['id'] ?? '')
  const [confirming, setConfirming] = useState<Attendee | null>(null)
  const [adding, setAdding] = useState(false)
  const [shown, setShown] = useState(pageful)
  useReachBottom(() => setShown((count) => count + pageful))
  const { data, error, retry, changed, added } = people
  if (!data) return <Screen>{error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />}</Screen>
  return (
    <Screen barred>
      <ErrorLine error={error} />
      <Head event={data} />
      {data.can.includes('tick') && (
        <View className="attendees-add">
          <BigButton id="add-person" icon="people" onClick={() => setAdding(true)}>
            加一个人
          </BigButton>
        </View>
      )}
      {data.people.length === 0 && (
        <EmptyState icon="people" title="还没有人报名" text="到现场的扫签到码，或者您点「加一个人」，都记在这儿" />
      )}
      {data.people.slice(0, shown).map((person) => (
        <CustomWrapper key={person.id}>
          <AttendeeCard person={person} eventId={data.eventId} onChanged={changed} onConfirm={setConfirming} />
        </CustomWrapper>
      ))}
      {data.people.length > shown && <View className="note">往上滑，还有</View>}
      {confirming && <ConfirmSheet person={confirming} onClose={() => setConfirming(null)} onChanged={changed} />}
      {adding && <AddSheet eventId={data.eventId} onClose={() => setAdding(false)} onAdded={added} />}
      <Bar event={data} people={people} />
    </Screen>
  )
}
