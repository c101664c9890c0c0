import { useEffect } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'
import { lookUpAsks, useAsks } from './reminders'
import { tabs } from '../routes/routes'

const ME = tabs.indexOf('pages/me/index')
const MOST = 99

/** A page that is not a tab has no bar to mark: WeChat refuses, and nothing is lost. */
const mark = async (unread: number) => {
  try {
    if (unread === 0) await Taro.removeTabBarBadge({ index: ME })
    else await Taro.setTabBarBadge({ index: ME, text: unread > MOST ? `${MOST}+` : String(unread) })
  } catch {
    // Another page came to the front meanwhile.
  }
}

/** On a tab page: the number of unread messages at 我的, looked up when the page comes to the front. */
export const useUnread = (): number => {
  const unread = useAsks()?.unread ?? null
  useDidShow(() => void lookUpAsks())
  useEffect(() => {
    if (unread !== null) void mark(unread)
  }, [unread])
  return unread ?? 0
}
