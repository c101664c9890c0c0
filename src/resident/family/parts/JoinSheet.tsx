import { useState } from 'react'
import { View } from '@tarojs/components'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { showing } from './words'

/** 输入家人的邀请码: what it shows is said first; the tap is the consent. */
export const JoinSheet = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const { run, busy, error } = useAction('family.join')
  const [code, setCode] = useState('')
  const join = async () => {
    if (!(await run((key) => ({ code, key })))) return
    success('好了，等家人点一下同意')
    onClose()
    onDone()
  }
  return (
    <Sheet title="和家人合用积分" visible onClose={onClose}>
      <View className="family-above">{showing}</View>
      <Field
        id="family-code"
        kind="digits"
        label="家人的邀请码"
        placeholder="6 位数字"
        value={code}
        onChange={setCode}
        error={error?.fields?.['code']}
        inSheet
      />
      <ErrorLine error={error?.fields?.['code'] ? null : error} />
      <BigButton id="join-send" look="main" busy={busy} onClick={() => void join()}>
        我知道了，加入
      </BigButton>
    </Sheet>
  )
}
