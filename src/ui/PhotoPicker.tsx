import { Image, View } from '@tarojs/components'
import { MOST_PHOTOS, type Photo } from '@/lib/hooks/use-photos'
import { Icon } from './Icon'
import './PhotoStrip.scss'

interface PhotoPickerProps {
  photos: readonly Photo[]
  most?: number
  onAdd: () => void
  onRemove: (path: string) => void
  onAgain: (path: string) => void
}

const stateWords = ({ fileId, failed }: Photo) => {
  if (failed) return '没传上，点我'
  return fileId ? '' : '正在传…'
}

const Chosen = ({ photo, onRemove, onAgain }: { photo: Photo } & Pick<PhotoPickerProps, 'onRemove' | 'onAgain'>) => (
  <View className="photo" onClick={() => photo.failed && onAgain(photo.path)}>
    <Image className="photo-image" src={photo.path} mode="aspectFill" />
    {stateWords(photo) && <View className="photo-state">{stateWords(photo)}</View>}
    <View
      className="photo-remove"
      ariaRole="button"
      ariaLabel="去掉这张照片"
      onClick={(event) => {
        event.stopPropagation()
        onRemove(photo.path)
      }}
    >
      <View className="photo-cross">
        <Icon name="close" />
      </View>
    </View>
  </View>
)

export const PhotoPicker = ({ photos, most = MOST_PHOTOS, onAdd, onRemove, onAgain }: PhotoPickerProps) => (
  <View className="photos">
    {photos.map((photo) => (
      <Chosen key={photo.path} photo={photo} onRemove={onRemove} onAgain={onAgain} />
    ))}
    {photos.length < most && (
      <View id="add-photo" className="photo photo-add" hoverClass="button-pressed" ariaRole="button" onClick={onAdd}>
        <Icon name="camera" />
        <View>加照片</View>
      </View>
    )}
  </View>
)
