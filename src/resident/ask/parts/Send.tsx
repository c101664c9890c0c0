import { View } from '@tarojs/components'
import type { CallError } from '@/contract'
import type { Contact } from '@/contract/grid'
import type { CategoryChoice } from '@/contract/matters'
import { before } from '@/lib/dates'
import { personName } from '@/lib/labels'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import './Send.scss'

interface SendProps {
  owner: Contact | null
  category: CategoryChoice | null
  busy: boolean
  ready: boolean
  error: CallError | null
  onSend: () => void
}

const promised = (category: CategoryChoice | null) =>
  category ? `${before(category.respondBy)}给您回应，${before(category.answerBy)}给您回答` : '选好是哪方面的事，就知道几时给您回话'

/** Who will get it and by when, then the one red button. */
export const Send = ({ owner, category, busy, ready, error, onSend }: SendProps) => (
  <BottomBar>
    {owner && (
      <View id='who-and-when' className='send-who'>
        <View className='strong'>{`${personName(owner)} 会收到`}</View>
        <View className='small'>{promised(category)}</View>
      </View>
    )}
    <ErrorLine error={error} />
    <BarButtons>
      <BigButton id='submit' look='main' busy={busy} disabled={!ready} onClick={onSend}>{ready ? '发出去' : '照片还在传…'}</BigButton>
    </BarButtons>
  </BottomBar>
)
