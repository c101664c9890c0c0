import { View } from '@tarojs/components'
import type { NearbyMatter } from '@/contract/matters'
import { states } from '@/contract/words'
import { day } from '@/lib/words/dates'
import { placeName } from '@/lib/words/labels'
import { open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'
import './Nearby.scss'

const factsOf = (matter: NearbyMatter) =>
  [placeName(matter), `${day(matter.askedAt)}提的`, states[matter.state], ...(matter.people > 1 ? [`${matter.people} 个人遇到`] : [])].join(
    ' · ',
  )

const Same = ({ matter, onJoined }: { matter: NearbyMatter; onJoined: () => void }) => {
  const { run, busy, error } = useAction('matters.join')
  const join = async () => {
    if (!(await run((key) => ({ id: matter.id, key })))) return
    success('算上您了')
    onJoined()
    open.matterInstead(matter.id)
  }
  return (
    <View className="same">
      <View className="strong">{matter.categoryName}</View>
      <View className="small">{factsOf(matter)}</View>
      <ErrorLine error={error} />
      {matter.joined ? (
        <BigButton id={`see-${matter.id}`} onClick={() => open.matterInstead(matter.id)}>
          已经算上您了，去看看
        </BigButton>
      ) : (
        <BigButton id={`join-${matter.id}`} icon="people" busy={busy} onClick={() => void join()}>
          我也遇到
        </BigButton>
      )}
    </View>
  )
}

interface NearbyProps {
  rows: readonly NearbyMatter[]
  onClose: () => void
  onJoined: () => void
  onSend: () => void
}

/** Before another matter is made of the same thing: those that were told nearby. */
export const Nearby = ({ rows, onClose, onJoined, onSend }: NearbyProps) => (
  <Sheet
    title="附近有人说过，是这件事吗"
    visible={rows.length > 0}
    onClose={onClose}
    foot={
      <BigButton id="not-same" look="main" onClick={onSend}>
        不是，发我说的
      </BigButton>
    }
  >
    <View className="small">是的话点「我也遇到」，有了回答一起告诉您，不用再说一遍</View>
    {rows.map((matter) => (
      <Same key={matter.id} matter={matter} onJoined={onJoined} />
    ))}
  </Sheet>
)
