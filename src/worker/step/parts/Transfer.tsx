import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { roleName } from '@/lib/words/labels'
import { takePicked } from '@/lib/kept/picked-grid'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { useAloud } from '@/lib/hooks/use-aloud'
import { Card } from '@/ui/Card'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { Row } from '@/ui/Row'
import { FormSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'
import { VoiceField } from '@/ui/VoiceField'
import { FormBar } from './FormBar'
import { useStep } from './use-step'

const NOBODY = '这个网格现在没有别的人能接，可以上报'

const wordOf = (to: string | undefined, gridId: string | undefined) => {
  if (to) return '转给这个人'
  return gridId ? '转给这个网格' : '转过去'
}

/** 转给别人: somebody of the same place, or another grid. */
export const Transfer = ({ id }: { id: string }) => {
  const [gridId, setGridId] = useState<string | undefined>()
  const [to, setTo] = useState<string | undefined>()
  const [text, setText] = useState('')
  const voice = useAloud()
  const { data, error: lost, retry } = useCall('matters.receivers', { id, gridId })
  const { send, busy, error } = useStep('matters.transfer', '转过去了')
  useDidShow(() => {
    const picked = takePicked()
    if (!picked) return
    setGridId(picked)
    setTo(undefined)
  })
  if (!data) return lost ? <ErrorInPlace error={lost} onRetry={retry} /> : <FormSkeleton />
  return (
    <>
      <Heading look="section">转给谁</Heading>
      <Card className="card-lines">
        {data.people.map((person) => (
          <PickRow
            key={person.id}
            id={`to-${person.id}`}
            title={`${roleName(person.role)} ${person.name}`}
            text={[person.orgName, person.phone].filter(Boolean).join(' · ')}
            picked={to === person.id}
            onPick={() => setTo(person.id)}
          />
        ))}
        {data.people.length === 0 && <Row title={NOBODY} />}
        <Row
          id="other-grid"
          icon="place"
          title={gridId ? '换一个网格' : '转给别的网格'}
          text="不是这儿的事，选它该在的网格"
          onClick={open.pickGrid}
        />
      </Card>
      <Card>
        <Field
          id="transfer-text"
          kind="words"
          label="为什么转，交代一句"
          value={text}
          onChange={setText}
          max={200}
          placeholder="比如：这家人搬到东头了，归第3网格"
          error={error?.fields?.['text']}
        />
        <VoiceField hold={voice} />
      </Card>
      <View className="note">对方点了接手才算转出去。这之前还由您负责，时间不停</View>
      <FormBar
        voice={voice}
        id="transfer"
        word={wordOf(to, gridId)}
        busy={busy}
        missing={to || gridId ? null : '请先选一个人，或者一个网格'}
        error={error}
        onSend={() => void send((key) => ({ id, key, gridId, to, text, voice: voice.enclosed }))}
      />
    </>
  )
}
