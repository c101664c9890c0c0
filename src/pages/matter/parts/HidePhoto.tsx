import { View } from '@tarojs/components'
import type { MatterView, PhotoView } from '@/contract/matters'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Picture } from '@/ui/Picture'
import { Sheet } from '@/ui/Sheet'

interface HidePhotoProps {
  matter: MatterView
  visible: boolean
  onClose: () => void
  onChanged: (matter: MatterView) => void
}

const myPhotos = ({ photos, timeline }: MatterView): PhotoView[] => {
  const all = [...photos, ...timeline.flatMap((item) => item.photos)].filter(({ mine }) => mine)
  return [...new Map(all.map((photo) => [photo.fileId, photo])).values()]
}

/** A photo may be taken out of sight by whoever gave it. */
export const HidePhoto = ({ matter, visible, onClose, onChanged }: HidePhotoProps) => {
  const { run, busy, error } = useAction('matters.hidePhoto')
  const hide = async (fileId: string) => {
    const next = await run((key) => ({ id: matter.id, key, fileId }))
    if (!next) return
    success('别人看不到了')
    onChanged(next)
  }
  return (
    <Sheet title="隐藏哪一张" visible={visible} onClose={onClose}>
      <View className="small">隐藏了，谁都看不到这张照片，办事的人也看不到</View>
      {myPhotos(matter).map(({ fileId, url }, index) => (
        <View key={fileId} className="hide-photo">
          <View className="photo">
            <Picture className="photo-image" src={url} name={`第 ${index + 1} 张照片`} />
          </View>
          <BigButton id={`hide-${index}`} busy={busy} onClick={() => void hide(fileId)}>
            隐藏这张
          </BigButton>
        </View>
      ))}
      <ErrorLine error={error} />
    </Sheet>
  )
}
