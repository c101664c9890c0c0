import { freeTimes, type FreeTime } from '@/contract/words-service'
import { plain } from '@/contract/text'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { ManyChips } from '@/ui/ManyChips'
import { Stepper } from '@/ui/Stepper'
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
  readonly times: readonly string[]
  readonly places: number
  readonly skills: readonly string[]
}

const times = Object.entries(freeTimes).map(([id, name]) => ({ id, name }))

const missingOf = ({ text, serviceClass, times: picked }: Draft): string | null =>
  stillLacks([!plain(text) && '写要做什么', serviceClass === null && '选是哪方面的', picked.length === 0 && '选什么时候'])

/** 岗位: a standing service role. */
export const PostForm = ({ prepared }: { prepared: Prepared }) => {
  const [first] = placesOf(prepared)
  const { value, put, send, busy, error } = usePutUp<'service.post', Draft>('service.post', () => ({
    place: first?.id ?? '',
    serviceClass: null,
    text: '',
    times: [],
    places: 1,
    skills: [],
  }))
  const { place, serviceClass, text, times: picked, places, skills } = value
  return (
    <>
      <Heading look="section">要做什么</Heading>
      <Card>
        <Field
          id="post-text"
          name="要做什么"
          kind="words"
          value={text}
          onChange={(words) => put({ text: words })}
          max={200}
          placeholder="比如：每周给几位老人量一次血压"
          error={error?.fields?.['text']}
        />
        <Stepper id="post-places" label="要几个人" value={places} onChange={(count) => put({ places: count })} min={1} max={50} />
      </Card>
      <ClassChoice prepared={prepared} picked={serviceClass} onPick={(id) => put({ serviceClass: id })} />
      <Heading look="section">什么时候，可以多选</Heading>
      <ManyChips name="time" choices={times} picked={picked} onChange={(ids) => put({ times: ids })} />
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
            times: picked as FreeTime[],
            places,
            skills: [...skills],
          }))
        }
      />
    </>
  )
}
