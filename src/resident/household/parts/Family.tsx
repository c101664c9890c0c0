import { useState } from 'react'
import { View } from '@tarojs/components'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Part } from '@/ui/Part'
import { Press } from '@/ui/Press'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import type { HomePartProps } from './part-props'

interface LeaveProps {
  id: string
  onClose: () => void
  onLeft: () => void
}

/** A last look before one is of it no longer. */
const LeaveSheet = ({ id, onClose, onLeft }: LeaveProps) => {
  const { run, busy, error } = useAction('households.leave')
  const leave = async () => {
    if (!(await run(() => ({ id })))) return
    success('退出了')
    onClose()
    onLeft()
  }
  return (
    <Sheet title="我不是这家的了" visible onClose={onClose}>
      <View>退出以后，您看不到这家的登记，也不会再收到这家的消息。想再看，请网格员给个加入码。</View>
      <ErrorLine error={error} />
      <View className="home-answers">
        <BigButton id="leave-send" look="main" busy={busy} onClick={() => void leave()}>
          退出
        </BigButton>
      </View>
    </Sheet>
  )
}

/** Who of us looks in here, and the way out. */
export const Family = ({ home: { household }, onChanged }: HomePartProps) => {
  const [leaving, setLeaving] = useState(false)
  return (
    <>
      <Part id="home-family" title="家里谁在手机上看">
        {household.dwellers.map(({ id, name, me }) => (
          <Row key={id} icon="person" title={me ? `${name}（我）` : name} />
        ))}
      </Part>
      {household.can.includes('leave') && (
        <Press id="home-leave" className="link" onPress={() => setLeaving(true)}>
          我不是这家的了
        </Press>
      )}
      {leaving && <LeaveSheet id={household.id} onClose={() => setLeaving(false)} onLeft={onChanged} />}
    </>
  )
}
