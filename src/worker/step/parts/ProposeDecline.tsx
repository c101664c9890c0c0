import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAloud } from '@/lib/hooks/use-aloud'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { VoiceField } from '@/ui/VoiceField'
import { FormBar } from './FormBar'
import { useStep } from './use-step'

/** 提请不予办理: why, and where to go instead; a second person settles it. */
export const ProposeDecline = ({ id }: { id: string }) => {
  const [reason, setReason] = useState('')
  const [instead, setInstead] = useState('')
  const voice = useAloud()
  const { send, busy, error } = useStep('matters.proposeDecline', '请上级定了')
  return (
    <>
      <Card>
        <Field
          id="decline-reason"
          kind="words"
          label="为什么办不了"
          value={reason}
          onChange={setReason}
          max={300}
          placeholder="用对方听得懂的话说。比如：这块地在打官司，村里不能定"
          error={error?.fields?.['reason']}
        />
        <Field
          id="decline-instead"
          kind="words"
          label="对方该找谁"
          value={instead}
          onChange={setInstead}
          max={200}
          placeholder="比如：旗法院立案大厅，电话……"
          error={error?.fields?.['instead']}
        />
        <VoiceField hold={voice} />
      </Card>
      <View className="note">上级同意了才算数。对方看得到这些话，不同意还可以再提</View>
      <FormBar
        voice={voice}
        id="proposeDecline"
        word="请上级定"
        busy={busy}
        error={error}
        onSend={() => void send((key) => ({ id, key, reason, instead, voice: voice.enclosed }))}
      />
    </>
  )
}
