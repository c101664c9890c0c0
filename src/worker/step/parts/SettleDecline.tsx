import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { plain } from '@/contract/text'
import { useAloud } from '@/lib/hooks/use-aloud'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { Asked } from './Asked'
import { VoiceField } from '@/ui/VoiceField'
import { FormBar } from './FormBar'
import { useStep } from './use-step'
import { WithMatter } from './WithMatter'

const Proposed = ({ decline }: { decline: NonNullable<MatterView['decline']> }) => (
  <Card>
    <View className="small">{`${decline.byName}说办不了，因为`}</View>
    <View className="strong">{decline.reason}</View>
    <View className="small step-gap">请对方去找</View>
    <View className="strong">{decline.instead}</View>
  </Card>
)

const Settle = ({ matter }: { matter: MatterView }) => {
  const { id, decline } = matter
  const [accept, setAccept] = useState<boolean | null>(null)
  const [text, setText] = useState('')
  const voice = useAloud()
  const { send, busy, error } = useStep('matters.settleDecline', '定下来了')
  const settle = async () => {
    if (accept === null) return
    await send((key) => ({ id, key, accept, text: plain(text) || undefined, voice: voice.enclosed }))
  }
  return (
    <>
      <Asked matter={matter} />
      {decline && <Proposed decline={decline} />}
      <Card className="card-lines">
        <PickRow
          id="accept-no"
          title="还能办，接着办"
          text="退回去，原来的人接着办"
          picked={accept === false}
          onPick={() => setAccept(false)}
        />
        <PickRow
          id="accept-yes"
          title="同意，办不了"
          text="告诉对方理由和该找谁，对方可以不同意"
          picked={accept === true}
          onPick={() => setAccept(true)}
        />
      </Card>
      <Card>
        <Field
          id="settle-text"
          kind="words"
          label="想说一句就写"
          value={text}
          onChange={setText}
          max={200}
          placeholder="不写也行"
          error={error?.fields?.['text']}
        />
        <VoiceField hold={voice} />
      </Card>
      <FormBar
        voice={voice}
        id="settleDecline"
        word="就这样定"
        busy={busy}
        missing={accept === null ? '请先点还能办，还是办不了' : null}
        error={error}
        onSend={() => void settle()}
      />
    </>
  )
}

/** 审定: the second pair of eyes. */
export const SettleDecline = ({ id }: { id: string }) => <WithMatter id={id}>{(matter) => <Settle matter={matter} />}</WithMatter>
