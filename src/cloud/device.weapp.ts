import Taro from '@tarojs/taro'
import type { Device } from './device'

export const device: Device = {
  onSignal: (tell) => Taro.onNetworkStatusChange(({ isConnected }) => isConnected && tell()),
  keep: async (path) => {
    try {
      const saved = await Taro.saveFile({ tempFilePath: path })
      return 'savedFilePath' in saved ? saved.savedFilePath : path
    } catch {
      return path
    }
  },
  print: null,
}
