import { View } from '@tarojs/components'
import type { CallError } from '@/contract'
import type { Contact } from '@/contract/grid'
import type { CategoryChoice } from '@/contract/matters'
import { useCare } from '@/lib/kept/care'
import { before, shortDue } from '@/lib/words/dates'
import { personName } from '@/lib/words/labels'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import './Send.scss'
import { stillSending } from '@/lib/words/form-words'

interface SendProps {
  owner: Contact | null
  category: CategoryChoice | null
  busy: boolean
  ready: boolean
  listening: boolean
  offline: boolean
  error: CallError | null
  onSend: () => void
}

const promised = (category: CategoryChoice | null, offline: boolean) => {
  if (offline) return '现在没有网络。先给您存着，有信号就发出去'
  return category ? `${before(category.respondBy)}给您回应，${before(category.answerBy)}给您回答` : '选好是哪方面的事，就知道几时给您回话'
}

const waitFor = (ready: boolean, listening: boolean): string | null => {
  if (listening) return '还在听您说，说完点「说完了」'
  return ready ? null : stillSending
}

/** Large words have one sentence for both: the bar leaves room for what is written. */
const inShort = (owner: Contact, category: CategoryChoice | null) =>
  category ? `${owner.name}：${shortDue(category.respondBy)}回应，${shortDue(category.answerBy)}回答` : `${personName(owner)} 会收到`

const Whom = ({ owner, category, offline }: Pick<SendProps, 'category' | 'offline'> & { owner: Contact }) => {
  const care = useCare()
  return (
    <View id="who-and-when" className="send-who">
      {care && !offline ? (
        <View className="small">{inShort(owner, category)}</View>
      ) : (
        <>
          <View className="strong">{`${personName(owner)} 会收到`}</View>
          <View className="small">{promised(category, offline)}</View>
        </>
      )}
    </View>
  )
}

/** Who will get it and by when, then the one red button. */
export const Send = ({ owner, category, busy, ready, listening, offline, error, onSend }: SendProps) => (
  <BottomBar>
    {owner && <Whom owner={owner} category={category} offline={offline} />}
    <ErrorLine error={error} />
    <BarButtons>
      <BigButton id="submit" look="main" busy={busy} missing={waitFor(ready, listening)} onClick={onSend}>
        {offline ? '存着，有信号就发' : '发出去'}
      </BigButton>
    </BarButtons>
  </BottomBar>
)
