import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Input } from '@/contract'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'

interface PassedProps {
  readonly name: string
  readonly whom: Input<'staff.passed'>['whom']
  readonly onDone: () => void
}

const follows = [
  '不再给本人发任何提醒，家里人也不会收到',
  '报到、职务到今天为止，认领的事退回',
  '预约的东西放回货架，没核完的申诉到此为止',
  '他提的还没办完的事、要换联系人的单位，会列给书记接着办',
] as const

/** 登记去世: what follows stands before the button. A mistake is taken back in the list of those written down. */
export const PassedSheet = ({ name, whom, onDone }: PassedProps) => {
  const [shown, setShown] = useState(false)
  const { run, busy, error } = useAction('staff.passed')
  const note = async () => {
    if (!(await run((key) => ({ whom, key })))) return
    success('登记好了')
    setShown(false)
    onDone()
  }
  return (
    <>
      <BigButton id={`passed-${whom.id}`} look="quiet" onClick={() => setShown(true)}>
        本人去世了
      </BigButton>
      <Sheet title={`登记${name}去世`} visible={shown} onClose={() => setShown(false)}>
        {follows.map((line) => (
          <View key={line} className="small">{`· ${line}`}</View>
        ))}
        <View className="small">登记错了，可以在「去世登记」里撤回</View>
        <ErrorLine error={error} />
        <BigButton id="passed-sure" look="main" busy={busy} onClick={() => void note()}>
          登记
        </BigButton>
        <BigButton id="passed-not" onClick={() => setShown(false)}>
          先不登记
        </BigButton>
      </Sheet>
    </>
  )
}
