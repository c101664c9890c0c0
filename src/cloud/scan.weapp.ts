import Taro from '@tarojs/taro'
import type { Scanner } from './scan'

/** A code of this mini-program gives its path, any other its words. */
const wordsOf = (found: Taro.scanCode.SuccessCallbackResult) => found.path || found.result

export const scanner: Scanner = {
  scan: async () => {
    try {
      return wordsOf(await Taro.scanCode({}))
    } catch {
      return null
    }
  },
  able: true,
}
