import Taro from '@tarojs/taro'
import { functionOf } from '@/contract/functions'
import type { Transport } from './transport'

export const transport: Transport = {
  start: () => Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {}),
  send: async (name, input) => {
    const { result } = await Taro.cloud.callFunction({ name: functionOf(name), data: { name, input } })
    return result
  },
  upload: async (filePath, cloudPath) => {
    const { fileID } = await Taro.cloud.uploadFile({ filePath, cloudPath })
    return fileID
  },
  requestSubscribe: async (templateIds) => {
    const answers = await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })
    return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer]))
  },
  keptConsents: async () => {
    const { subscriptionsSetting } = await Taro.getSetting({ withSubscriptions: true })
    return Object.fromEntries(Object.entries(subscriptionsSetting.itemSettings).map(([id, answer]) => [id, answer]))
  },
  now: () => Date.now(),
}
