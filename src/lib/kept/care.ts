import Taro from '@tarojs/taro'
import { recall, remember } from './storage'
import { createStore } from './store'

const LARGE_FONT = 1.2

/** The phone's own font setting asks for larger words. WeChat tells it as `fontSizeScaleFactor`. */
const phoneWantsLarge = (): boolean => {
  // Base library below 2.20.1 knows only the older of the two.
  const info: object = Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()
  return 'fontSizeScaleFactor' in info && Number(info.fontSizeScaleFactor) >= LARGE_FONT
}

const care = createStore(() => recall<'on' | 'off'>('care') ?? (phoneWantsLarge() ? 'on' : 'off'))

/** 关怀模式: chosen by the person, else as the phone is set. */
export const useCare = (): boolean => care.use() === 'on'

export const setCare = (on: boolean) => {
  care.set(on ? 'on' : 'off')
  remember('care', on ? 'on' : 'off')
}
