import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Attendee } from '@/contract/attendance'
import { sayMinutes } from '@/contract/words-attendance'
import { plain } from '@/contract/text'
import { presenceWords } from '@/lib/words/service-words'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import './attendees.scss'

interface Props {
  person: Attendee
  onClose: () => void
  onChanged: (person: Attendee) => void
}

const step = 30
const longest = 24 * 60

const firstMinutes = ({ minutes, proposed }: Attendee) => minutes ?? proposed ?? 0

/** Words are owed when hours change, nothing is counted, or somebody objected. */
const owesWords = ({ state, minutes }: Attendee, chosen: number) =>
  chosen === 0 || state === 'objected' || (minutes !== null && minutes !== chosen)

const Steps = ({ minutes, onChange }: { minutes: number; onChange: (minutes: number) => void }) => (
  <View className="hours-steps">
    <BigButton id="hours-less" disabled={minutes === 0} onClick={() => onChange(Math.max(0, minutes - step))}>
      少半小时
    </BigButton>
    <View id="hours-now" className="hours-now">
      {sayMinutes(minutes)}
    </View>
    <BigButton id="hours-more" disabled={minutes >= longest} onClick={() => onChange(Math.min(longest, minutes + step))}>
      多半小时
    </BigButton>
  </View>
)

/** 确认时长: prefilled from arriving and leaving, changed in half hours. */
export const ConfirmSheet = ({ person, onClose, onChanged }: Props) => {
  const [minutes, setMinutes] = useState(() => firstMinutes(person))
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('attendance.confirmHours')
  const owed = owesWords(person, minutes)
  const confirm = async () => {
    const next = await run((key) => ({ id: person.id, minutes, text: plain(text) || undefined, key }))
    if (!next) return
    success('记下了')
    onChanged(next)
    onClose()
  }
  return (
    <Sheet
      title={`${person.name}的时长`}
      visible
      onClose={onClose}
      foot={
        <>
          <ErrorLine error={error} />
          <BigButton
            id="confirm-send"
            look="main"
            busy={busy}
            missing={owed && plain(text) === '' ? '时长改了，请写一句为什么' : null}
            onClick={() => void confirm()}
          >
            确认
          </BigButton>
        </>
      }
    >
      <View className="small">{presenceWords(person)}</View>
      {person.objection && person.state === 'objected' && <View className="attendee-objection">{`本人说：${person.objection}`}</View>}
      <Steps minutes={minutes} onChange={setMinutes} />
      <Field
        id="confirm-text"
        kind="words"
        inSheet
        label={owed ? '写一句为什么，本人会看到' : '要说的话，不写也行'}
        value={text}
        onChange={setText}
        max={200}
        placeholder="比如：中间去送了一趟东西，按两小时算"
      />
    </Sheet>
  )
}
