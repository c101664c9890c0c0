import Taro from '@tarojs/taro'

/** What this phone remembers under a name, or null. */
export const recall = <Value>(name: string): Value | null => {
  const value: unknown = Taro.getStorageSync(name)
  return value === '' || value === undefined ? null : (value as Value)
}

export const remember = (name: string, value: unknown) => Taro.setStorageSync(name, value)
export const forget = (name: string) => Taro.removeStorageSync(name)
