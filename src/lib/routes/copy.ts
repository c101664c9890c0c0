import Taro from '@tarojs/taro'
import { askPhone } from '@/cloud'

/** Onto the clipboard; WeChat says itself that it is there. */
export const copy = (data: string) => void askPhone('setClipboardData', () => Taro.setClipboardData({ data }))
