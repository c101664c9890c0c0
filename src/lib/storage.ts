import Taro from '@tarojs/taro'
import { phoneName } from '@/cloud'

const place = (name: string) => (phoneName ? `${phoneName}:${name}` : name)

/** What this phone remembers under a name, or null. */
export const recall = <Value>(name: string): Value | null => {
  const value: unknown = Taro.getStorageSync(place(name))
  return value === '' || value === undefined ? null : (value as Value)
}

export const remember = (name: string, value: unknown) => Taro.setStorageSync(place(name), value)
export const forget = (name: string) => Taro.removeStorageSync(place(name))
