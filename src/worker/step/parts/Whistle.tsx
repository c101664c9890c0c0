import { useState } from 'react'
import { plain } from '@/contract/text'
import { grounds, type Ground } from '@/contract/words'
import { useCall } from '@/lib/hooks/use-call'
import { useAloud } from '@/lib/hooks/use-aloud'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { FormSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'
import { VoiceField } from '@/ui/VoiceField'
import { FormBar } from './FormBar'
import { useStep } from './use-step'
import { stillLacks } from '@/lib/words/form-words'

const meant: Record<Ground, string> = {
  beyondPower: '这件事归部门管，村里没这个权',
  jointEnforcement: '要几家一起来查、一起来管',
  emergency: '不马上来人会出事',
}
const choices = Object.entries(grounds) as [Ground, string][]

/** 吹哨: which department, on which lawful ground, and what it is asked to do. */
export const Whistle = ({ id }: { id: string }) => {
  const [departmentId, setDepartment] = useState<string | null>(null)
  const [ground, setGround] = useState<Ground | null>(null)
  const [text, setText] = useState('')
  const voice = useAloud()
  const { data, error: lost, retry } = useCall('matters.receivers', { id })
  const { send, busy, error } = useStep('matters.whistle', '已经吹哨')
  if (!data) return lost ? <ErrorInPlace error={lost} onRetry={retry} /> : <FormSkeleton />
  if (data.departments.length === 0)
    return <EmptyState icon="horn" title="旗里还没登记部门" text="请旗县的管理人先把部门和负责人录进来。急事可以上报" />
  const whole = departmentId !== null && ground !== null
  return (
    <>
      <Heading look="section">叫哪个部门</Heading>
      <Card className="card-lines">
        {data.departments.map(({ id: one, name }) => (
          <PickRow key={one} id={`department-${one}`} title={name} picked={departmentId === one} onPick={() => setDepartment(one)} />
        ))}
      </Card>
      <Heading look="section">为什么要他们来</Heading>
      <Card className="card-lines">
        {choices.map(([one, name]) => (
          <PickRow key={one} id={`ground-${one}`} title={name} text={meant[one]} picked={ground === one} onPick={() => setGround(one)} />
        ))}
      </Card>
      <Card>
        <Field
          id="whistle-text"
          kind="words"
          label="请他们做什么"
          value={text}
          onChange={setText}
          max={500}
          placeholder="比如：水管在公路下面，要交通局来开挖"
          error={error?.fields?.['text']}
        />
        <VoiceField hold={voice} />
      </Card>
      <FormBar
        voice={voice}
        id="whistle"
        word="吹哨"
        busy={busy}
        missing={stillLacks([
          departmentId === null && '选叫哪个部门',
          ground === null && '选为什么要他们来',
          !plain(text) && !voice.note && '写请他们做什么',
        ])}
        error={error}
        onSend={() => whole && void send((key) => ({ id, key, departmentId, ground, text, voice: voice.enclosed }))}
      />
    </>
  )
}
