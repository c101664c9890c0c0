import Taro from '@tarojs/taro'
import { Image, View } from '@tarojs/components'
import './PhotoStrip.scss'

/** Photos side by side; a tap opens them large. */
export const PhotoStrip = ({ urls }: { urls: string[] }) =>
  urls.length === 0 ? null : (
    <View className="photos">
      {urls.map((url) => (
        <View
          key={url}
          className="photo"
          ariaRole="button"
          ariaLabel="看大图"
          onClick={(event) => {
            event.stopPropagation()
            void Taro.previewImage({ urls, current: url })
          }}
        >
          <Image className="photo-image" src={url} mode="aspectFill" lazyLoad />
        </View>
      ))}
    </View>
  )
