import Taro from '@tarojs/taro'
import { askPhone } from './ask-phone'
import type { Scanner } from './scan'

/** A code of this mini-program gives its path, any other its words. */
const wordsOf = (found: Taro.scanCode.SuccessCallbackResult) => found.path || found.result

export const scanner: Scanner = {
  scan: async () => {
    const found = await askPhone('scanCode', () => Taro.scanCode({}))
    return found && wordsOf(found)
  },
  able: true,
}
