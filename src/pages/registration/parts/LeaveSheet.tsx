import { View } from '@tarojs/components'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'
import './registration.scss'

export type Leaving =
  | { readonly kind: 'member'; readonly place: string }
  | { readonly kind: 'unit'; readonly id: string; readonly name: string; readonly place: string }

const consequences = {
  member: [
    '对身份信息的同意一起收回',
    '单位、电话、特长和空闲时间马上删掉',
    '认领了还没办完的事退回给大家',
    '已经做完的服务还算数，随时能再报到',
  ],
  unit: ['村(社区)不再找你们要资源', '本单位党员各自的报到不受影响'],
} as const

/** What leaving means stands before the button. */
export const LeaveSheet = ({ leaving, onClose, onLeft }: { leaving: Leaving; onClose: () => void; onLeft: () => void }) => {
  const { run, busy, error } = useAction('registration.leave')
  const leave = async () => {
    const left = await run((key) => (leaving.kind === 'unit' ? { key, id: leaving.id } : { key }))
    if (!left) return
    success('退出了')
    onClose()
    onLeft()
  }
  return (
    <Sheet title={leaving.kind === 'unit' ? `${leaving.name}退出报到` : `退出在${leaving.place}的报到`} visible onClose={onClose}>
      <View className="small">退出以后：</View>
      {consequences[leaving.kind].map((line) => (
        <View key={line} className="report-line">{`· ${line}`}</View>
      ))}
      <ErrorLine error={error} />
      <BigButton id="leave-sure" look="main" busy={busy} onClick={() => void leave()}>
        想好了，退出
      </BigButton>
      <BigButton id="leave-not" onClick={onClose}>
        先不退
      </BigButton>
    </Sheet>
  )
}
