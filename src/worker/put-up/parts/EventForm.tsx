import { plain } from '@/contract/text'
import { daysFromToday, momentOf, today } from '@/lib/words/calendar-day'
import { Card } from '@/ui/Card'
import { DateField } from '@/ui/DateField'
import { Field } from '@/ui/Field'
import { Stepper } from '@/ui/Stepper'
import { TimeField } from '@/ui/TimeField'
import { Heading } from '@/ui/Heading'
import { ClassChoice, PlaceChoice, placesOf, SkillChoice } from './Choices'
import type { Prepared } from './prepared'
import { Send } from './Send'
import { usePutUp } from './use-put-up'
import { stillLacks } from '@/lib/words/form-words'

interface Draft {
  readonly place: string
  readonly serviceClass: string | null
  readonly text: string
  readonly address: string
  readonly day: string
  /** Minutes after midnight. */
  readonly from: number
  readonly until: number
  readonly places: number
  readonly skills: readonly string[]
}

const missingOf = ({ text, address, day, serviceClass }: Draft): string | null =>
  stillLacks([
    !plain(text) && '写要做什么',
    !plain(address) && '写在哪儿集合',
    day === '' && '选哪一天',
    serviceClass === null && '选是哪方面的',
  ])

/** 活动: on one day, from when until when. */
export const EventForm = ({ prepared }: { prepared: Prepared }) => {
  const [first] = placesOf(prepared)
  const { value, put, send, busy, error } = usePutUp<'service.event', Draft>('service.event', () => ({
    place: first?.id ?? '',
    serviceClass: null,
    text: '',
    address: '',
    day: '',
    from: 9 * 60,
    until: 11 * 60,
    places: 10,
    skills: [],
  }))
  const { place, serviceClass, text, address, day, from, until, places, skills } = value
  const wrongTime = error?.code === 'service.time_past' || error?.code === 'service.time_wrong' ? error.message : undefined
  return (
    <>
      <Heading look="section">要做什么</Heading>
      <Card>
        <Field
          id="event-text"
          name="要做什么"
          kind="words"
          value={text}
          onChange={(words) => put({ text: words })}
          max={200}
          placeholder="比如：清理村东头的排水沟，自带铁锹"
          error={error?.fields?.['text']}
        />
        <Field
          id="event-address"
          label="在哪儿集合"
          value={address}
          onChange={(words) => put({ address: words })}
          max={60}
          placeholder="比如：村委会门口"
          error={error?.fields?.['address']}
        />
      </Card>
      <Heading look="section">什么时候</Heading>
      <Card>
        <DateField
          id="event-day"
          label="哪一天"
          value={day}
          onChange={(picked) => put({ day: picked })}
          start={today()}
          end={daysFromToday(180)}
          error={wrongTime}
        />
        <TimeField id="event-from" label="几点开始" value={from} onChange={(time) => put({ from: time })} />
        <TimeField id="event-until" label="几点结束" value={until} onChange={(time) => put({ until: time })} />
        <Stepper id="event-places" label="要几个人" value={places} onChange={(count) => put({ places: count })} min={1} max={200} />
      </Card>
      <ClassChoice prepared={prepared} picked={serviceClass} onPick={(id) => put({ serviceClass: id })} />
      <PlaceChoice prepared={prepared} picked={place} onPick={(id) => put({ place: id })} />
      <SkillChoice prepared={prepared} picked={skills} onPick={(ids) => put({ skills: ids })} />
      <Send
        missing={missingOf(value)}
        busy={busy}
        error={error}
        onSend={() =>
          void send((key) => ({
            key,
            orgId: place,
            serviceClass: serviceClass ?? '',
            text,
            address,
            from: momentOf(day, from),
            until: momentOf(day, until),
            places,
            skills: [...skills],
          }))
        }
      />
    </>
  )
}
