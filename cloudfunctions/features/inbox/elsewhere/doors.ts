import type { Doors } from '@/contract/doors'
import { minute } from '../../../ground/time/beijing'
import type { MessageKind } from '../kinds/tell'

/** What the asker waited for: worth a text message where WeChat cannot carry it. */
const finalAnswers: readonly MessageKind[] = ['matterAnswered', 'matterDeclined']
export const isFinalAnswer = (kind: MessageKind): boolean => finalAnswers.includes(kind)

/** A text message as the cloud sends it: at most 30 characters, and nothing of anybody in it. */
export const textMessage = '您说的事有回答了，点链接看结果'

/** A number that text messages reach, as the cloud wants it; null for a landline. */
export const textable = (phone: string | null | undefined): string | null => (phone && /^1\d{10}$/.test(phone) ? `+86${phone}` : null)

/** What waits for a duty group: a person to call, or a thing that a worker has not heard of. */
export type BellKind = 'call' | 'unheard'

/** Something to say in a duty group, in the collection `bells`: its kind and its place, and nothing of anybody. */
export interface Bell {
  readonly _id: string
  readonly messageId: string
  readonly kind: BellKind
  readonly placeId: string
  readonly at: number
  /** When to say it; null: it has been said, or nobody takes it. */
  readonly dueAt: number | null
  readonly tries: number
}

/** How long to wait after each failure; after the last one the list in the program has to do. */
const backOff = [1, 5, 30].map((minutes) => minutes * minute)

/** When to try again after so many failures; null: not any more. */
export const nextTry = (tries: number, now: number): number | null => {
  const wait = backOff[tries]
  return wait === undefined ? null : now + wait
}

type Robot = Doors['robots'][number]

/** The robot of the smallest place around: a community's own before its township's. */
export const robotFor = ({ robots }: { readonly robots: readonly Robot[] }, placeId: string): Robot | null =>
  [...robots].sort((one, other) => other.orgId.length - one.orgId.length).find(({ orgId }) => placeId.startsWith(orgId)) ?? null

/** What the group reads: how many of what, where, and what to open. */
export const groupWords = (bells: readonly Pick<Bell, 'kind'>[], place: string): string => {
  const count = (kind: BellKind) => bells.filter((bell) => bell.kind === kind).length
  const [calls, unheard] = [count('call'), count('unheard')]
  const lines = [
    ...(calls > 0 ? [`有 ${calls} 位居民微信通知不到，请打开「我的 · 电话告知」打个电话`] : []),
    ...(unheard > 0 ? [`有 ${unheard} 件事网格员还没看到，请打开「事项」看一下`] : []),
  ]
  return [`【网格回音】${place}`, ...lines].join('\n')
}
