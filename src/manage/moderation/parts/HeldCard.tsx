import { View } from '@tarojs/components'
import type { Held } from '@/contract/moderation'
import { heldWhys, whatWaits } from '@/contract/words-moderation'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { moment } from '@/lib/words/dates'
import { BigButton } from '@/ui/BigButton'
import { BarButtons } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { PhotoStrip } from '@/ui/PhotoStrip'
import { VoiceNote } from '@/ui/VoiceNote'

const File = ({ what, url }: Held) => {
  if (url === null || url === '') return null
  return what === 'voice' ? <VoiceNote url={url} seconds={0} /> : <PhotoStrip urls={[url]} />
}

/** One thing that waits, and the two things that can be said of it. */
export const HeldCard = ({ held, onDecided }: { held: Held; onDecided: () => void }) => {
  const { run, busy, error } = useAction('moderation.decide')
  const decide = async (allow: boolean) => {
    if (!(await run(() => ({ id: held.id, allow })))) return
    success(allow ? '已发出' : '没有发')
    onDecided()
  }
  return (
    <Card id={`held-${held.id}`}>
      <View className="matter-head">
        <View className="strong grow">{`${held.who}的${whatWaits[held.what]}`}</View>
        <View className="matter-left">{moment(held.at)}</View>
      </View>
      {held.text && <View>{held.text}</View>}
      <File {...held} />
      <View className="small">{heldWhys[held.why]}</View>
      <ErrorLine error={error} />
      {held.can.includes('decide') ? (
        <BarButtons>
          <BigButton id={`refuse-${held.id}`} busy={busy} onClick={() => void decide(false)}>
            不能发
          </BigButton>
          <BigButton id={`allow-${held.id}`} look="main" busy={busy} onClick={() => void decide(true)}>
            能发
          </BigButton>
        </BarButtons>
      ) : (
        <View className="small">自己写的，等上一级看</View>
      )}
    </Card>
  )
}
