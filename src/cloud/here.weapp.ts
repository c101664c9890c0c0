import Taro from '@tarojs/taro'
import { askPhone } from './ask-phone'
import type { Here } from './here'

export const here: Here = {
  point: async () => {
    const found = await askPhone('getLocation', () => Taro.getLocation({ type: 'gcj02' }))
    return found && { lng: found.longitude, lat: found.latitude }
  },
}
