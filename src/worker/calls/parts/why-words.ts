import type { Delivery } from '@/contract/words-inbox'

/** Why somebody must be called, said to whoever calls. */
export const whyWords: Partial<Record<Delivery, string>> = {
  noCredit: '没有点过允许提醒，微信发不了',
  kept: '提醒次数不够，微信发不了',
  banned: '在微信里关了提醒',
  noWeChat: '没有用过这个小程序',
  failed: '微信发了几次没发成',
  unsure: '不知道微信收到没有',
}
