import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Picture } from './Picture'
import { Press } from './Press'
import './PhotoStrip.scss'

const nth = (index: number) => `第 ${index + 1} 张照片，看大图`

/** Photos side by side; a tap opens them large. */
export const PhotoStrip = ({ urls }: { urls: string[] }) =>
  urls.length === 0 ? null : (
    <View className="photos">
      {urls.map((url, index) => (
        <Press key={url} className="photo" name={nth(index)} onPress={() => void Taro.previewImage({ urls, current: url })}>
          <Picture className="photo-image" src={url} name={nth(index)} lazy />
        </Press>
      ))}
    </View>
  )
