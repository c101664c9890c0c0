import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { ways, type Grade, type Way } from '@/contract/words'
import { dial } from '@/lib/routes/routes'
import { useAloud } from '@/lib/hooks/use-aloud'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { GradePicker } from '@/ui/GradePicker'
import { PickRow } from '@/ui/PickRow'
import { Row } from '@/ui/Row'
import { Heading } from '@/ui/Heading'
import { Asked } from './Asked'
import { VoiceField } from '@/ui/VoiceField'
import { FormBar } from './FormBar'
import { useStep } from './use-step'
import { WithMatter } from './WithMatter'

const wayChoices = (Object.entries(ways) as [Way, string][]).map(([id, name]) => ({ id, name }))
const isWay = (id: string): id is Way => id in ways

interface Person {
  readonly name: string
  readonly phone: string | null
}

const Whom = ({ name, phone }: Person) => (
  <Card className="card-lines">
    {phone ? (
      <Row id="call-dial" icon="phone" title={`给${name}打电话`} text={phone} onClick={() => dial(phone)} />
    ) : (
      <Row icon="home" title={`去${name}家里看看`} text="没留电话" />
    )}
  </Card>
)

interface VisitProps {
  matter: MatterView
  step: 'matters.callBack' | 'matters.spotCheck'
  whom: Person
}

const lacking = (solved: boolean | null, grade: Grade | null): string | null => {
  if (solved === null) return '请先问解决了没有，再点一个'
  return solved && grade === null ? '请问对方办得怎么样，点一个' : null
}

/** What somebody says of the outcome when they are asked. */
export const Visit = ({ matter, step, whom }: VisitProps) => {
  const { id } = matter
  const [way, setWay] = useState<Way>(whom.phone ? 'phone' : 'visit')
  const [solved, setSolved] = useState<boolean | null>(null)
  const [grade, setGrade] = useState<Grade | null>(null)
  const [text, setText] = useState('')
  const voice = useAloud()
  const { send, busy, error } = useStep(step, '记下了')
  const record = async () => {
    if (solved === null) return
    await send((key) => ({ id, key, solved, grade: solved ? (grade ?? undefined) : undefined, text, voice: voice.enclosed, way }))
  }
  return (
    <>
      <Asked matter={matter} />
      <Whom {...whom} />
      <Heading look="section">怎么问的</Heading>
      <Chips name="way" choices={wayChoices} picked={way} onPick={(one) => isWay(one) && setWay(one)} />
      <Heading look="section">{`${whom.name}说解决了吗`}</Heading>
      <Card className="card-lines">
        <PickRow id="solved-yes" title="解决了" picked={solved === true} onPick={() => setSolved(true)} />
        <PickRow id="solved-no" title="没解决，接着办" picked={solved === false} onPick={() => setSolved(false)} />
      </Card>
      {solved && (
        <Card>
          <View className="field-label">对方觉得办得怎么样</View>
          <GradePicker grade={grade} onPick={setGrade} />
        </Card>
      )}
      <Card>
        <Field
          id="callBack-text"
          kind="words"
          label="对方怎么说"
          value={text}
          onChange={setText}
          max={500}
          placeholder="照着原话写。比如：灯亮了，晚上出门不怕了"
          error={error?.fields?.['text']}
        />
        <VoiceField hold={voice} />
      </Card>
      <FormBar
        voice={voice}
        id="callBack"
        word="记下来"
        busy={busy}
        missing={lacking(solved, grade)}
        error={error}
        onSend={() => void record()}
      />
    </>
  )
}

/** 回访: somebody without WeChat is asked by phone or at home. */
export const CallBack = ({ id }: { id: string }) => (
  <WithMatter id={id}>
    {(matter) => (
      <Visit
        matter={matter}
        step="matters.callBack"
        whom={{ name: matter.onBehalf?.name ?? '对方', phone: matter.onBehalf?.phone ?? null }}
      />
    )}
  </WithMatter>
)
