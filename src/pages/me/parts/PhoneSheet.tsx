import { tellRefused } from '@/cloud'
import { View } from '@tarojs/components'
import type { Me } from '@/contract/people'
import { keepMe } from '@/lib/kept/person'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { PhoneButton } from '@/ui/PhoneButton'
import { Sheet } from '@/ui/Sheet'
import './PhoneSheet.scss'

interface PhoneSheetProps {
  visible: boolean
  onClose: () => void
  onProved: (me: Me) => void
}

/** Proves the number of this phone: an office that was given to the number becomes the person's own. */
export const PhoneSheet = ({ visible, onClose, onProved }: PhoneSheetProps) => {
  const { run, busy, error } = useAction('people.phone')
  const prove = async (code: string) => {
    const me = await run(() => ({ code }))
    if (!me) return
    keepMe(me)
    success('验证好了')
    onProved(me)
    onClose()
  }
  return (
    <Sheet title="验证手机号" visible={visible} onClose={onClose}>
      <View className="small phone-why">村里按手机号给您派了任务的，验证以后就能看到。只用来认人和给您回电话。</View>
      <ErrorLine error={error} />
      <PhoneButton
        id="prove-phone"
        busy={busy}
        onCode={(code) => void prove(code)}
        onRefused={(failure) => tellRefused('getPhoneNumber', failure)}
      >
        用微信的手机号
      </PhoneButton>
    </Sheet>
  )
}
