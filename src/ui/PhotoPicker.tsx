import { View } from '@tarojs/components'
import { MOST_PHOTOS, type Photo } from '@/lib/hooks/use-photos'
import { Icon } from './Icon'
import { Picture } from './Picture'
import { Press } from './Press'
import './PhotoStrip.scss'

interface PhotoPickerProps {
  photos: readonly Photo[]
  most?: number
  onAdd: () => void
  onRemove: (path: string) => void
  onAgain: (path: string) => void
}

const Chosen = ({ photo, onRemove, onAgain }: { photo: Photo } & Pick<PhotoPickerProps, 'onRemove' | 'onAgain'>) => (
  <View className="photo">
    <Picture className="photo-image" src={photo.path} name="选好的照片" />
    {photo.failed && (
      <Press className="photo-state photo-again" onPress={() => onAgain(photo.path)}>
        没传上，点我
      </Press>
    )}
    {!photo.failed && !photo.fileId && <View className="photo-state">正在传…</View>}
    <Press className="photo-remove" name="去掉这张照片" onPress={() => onRemove(photo.path)}>
      <View className="photo-cross">
        <Icon name="close" />
      </View>
    </Press>
  </View>
)

export const PhotoPicker = ({ photos, most = MOST_PHOTOS, onAdd, onRemove, onAgain }: PhotoPickerProps) => (
  <View className="photos">
    {photos.map((photo) => (
      <Chosen key={photo.path} photo={photo} onRemove={onRemove} onAgain={onAgain} />
    ))}
    {photos.length < most && (
      <Press id="add-photo" className="photo photo-add" hover="button-pressed" onPress={onAdd}>
        <Icon name="camera" />
        <View>加照片</View>
      </Press>
    )}
  </View>
)
