import Taro from '@tarojs/taro'
import type { Device } from './device'

const saved = (tempFilePath: string) =>
  new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({ tempFilePath, success: ({ savedFilePath }) => resolve(savedFilePath), fail: reject })
  })

export const device: Device = {
  onSignal: (tell) => Taro.onNetworkStatusChange(({ isConnected }) => isConnected && tell()),
  keep: async (path) => {
    try {
      return await saved(path)
    } catch {
      return path
    }
  },
  print: null,
}
