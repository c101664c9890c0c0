import Taro from '@tarojs/taro'
import { createStore } from './store'

/** What may be asked of the server again goes first when the phone has no room. */
const replaceable = /^asking\./

const full = createStore(() => false)
/** Whether the phone took what was to be remembered last. */
export const useStorageFull = () => full.use()

/** What this phone remembers under a name, or null; null too where it cannot be read. */
export const recall = <Value>(name: string): Value | null => {
  try {
    const value: unknown = Taro.getStorageSync(name)
    return value === '' || value === undefined ? null : (value as Value)
  } catch {
    return null
  }
}

export const forget = (name: string) => {
  try {
    Taro.removeStorageSync(name)
  } catch {
    // It stays, and whoever reads it later finds it sent already.
  }
}

const put = (name: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(name, value)
    return true
  } catch {
    return false
  }
}

const makeRoom = () => {
  try {
    for (const name of Taro.getStorageInfoSync().keys.filter((key) => replaceable.test(key))) forget(name)
  } catch {
    // Then there is no room to make.
  }
}

/** Remembers what the server tells again: nobody misses it where there is no room. */
export const cache = (name: string, value: unknown) => void put(name, value)

/** Remembers what only this phone knows. False, and said on every page, where the phone has no room for it. */
export const remember = (name: string, value: unknown): boolean => {
  let kept = put(name, value)
  if (!kept) {
    makeRoom()
    kept = put(name, value)
  }
  full.set(!kept)
  return kept
}
