import { View } from '@tarojs/components'
import type { Attendee } from '@/contract/attendance'
import { presences } from '@/contract/words-attendance'
import { hoursWords, presenceWords } from '@/lib/words/service-words'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import './attendees.scss'

interface Props {
  person: Attendee
  eventId: string
  onChanged: (person: Attendee) => void
  onConfirm: (person: Attendee) => void
}

/** What one ought to know before believing the times. */
const remarks = ({ going, guest, arrivedAt, arrivedHow, leftHow, leftAt, presence, state }: Attendee): readonly string[] => [
  ...(going || arrivedAt === null ? [] : [guest ? '没报到，现场来的' : '没报名，现场来的']),
  ...(arrivedHow === 'later' || leftHow === 'later' ? ['没信号，后来补传的，请核对他当时在不在'] : []),
  ...(arrivedHow === 'tick' || leftHow === 'tick' ? ['点名的'] : []),
  ...(presence === 'elsewhere' ? [presences.elsewhere] : []),
  ...(arrivedAt !== null && leftAt === null && state === 'noted' ? ['没签退，先按活动结束算'] : []),
]

const Said = ({ person: { objection, state, said } }: { person: Attendee }) => (
  <>
    {state === 'objected' && objection && <View className="attendee-objection">{`本人说：${objection}`}</View>}
    {state === 'confirmed' && said && <View className="small">{`说明：${said}`}</View>}
  </>
)

/** Somebody at an event: when they came and went, ticked by one tap, confirmed by another. */
export const AttendeeCard = ({ person, eventId, onChanged, onConfirm }: Props) => {
  const { run, busy, error } = useAction('attendance.tick')
  const { id, name, can } = person
  const tick = async (way: 'arrive' | 'leave' | 'undo' | 'vouch') => {
    const next = await run((key) => ({ eventId, id, way, key }))
    if (next) onChanged(next)
  }
  const confirmable = can.includes('confirm') || can.includes('answer')
  return (
    <Card id={`person-${id}`} className="attendee">
      <View className="attendee-head">
        <View className="strong grow">{name}</View>
        <View className="attendee-hours">{hoursWords(person)}</View>
      </View>
      <View className="small">{[presenceWords(person), ...remarks(person)].join(' · ')}</View>
      <Said person={person} />
      <ErrorLine error={error} />
      <View className="attendee-buttons">
        {can.includes('vouch') && (
          <BigButton id={`vouch-${id}`} busy={busy} onClick={() => void tick('vouch')}>
            当时在场
          </BigButton>
        )}
        {can.includes('arrive') && (
          <BigButton id={`arrive-${id}`} busy={busy} onClick={() => void tick('arrive')}>
            到了
          </BigButton>
        )}
        {can.includes('leave') && (
          <BigButton id={`leave-${id}`} busy={busy} onClick={() => void tick('leave')}>
            走了
          </BigButton>
        )}
        {can.includes('undo') && (
          <BigButton id={`undo-${id}`} look="quiet" busy={busy} onClick={() => void tick('undo')}>
            点错了
          </BigButton>
        )}
        {confirmable && (
          <BigButton id={`confirm-${id}`} onClick={() => onConfirm(person)}>
            {person.state === 'confirmed' ? '改时长' : can.includes('answer') ? '回答' : '确认时长'}
          </BigButton>
        )}
      </View>
    </Card>
  )
}
