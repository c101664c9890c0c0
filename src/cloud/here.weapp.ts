import Taro from '@tarojs/taro'
import type { Here } from './here'

export const here: Here = {
  point: async () => {
    try {
      const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02' })
      return { lng: longitude, lat: latitude }
    } catch {
      return null
    }
  },
}
