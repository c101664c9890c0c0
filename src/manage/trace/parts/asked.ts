import type { TraceKind } from '@/contract/inbox-trace'
import type { Delivery } from '@/contract/words-inbox'

/** Which messages are looked for. Null: whichever. */
export interface Asked {
  readonly who: string
  readonly kind: TraceKind | null
  readonly state: Shown
}

/** What one looks for first: what did not arrive. */
export const shown = [
  { id: 'all', name: '全部' },
  { id: 'failed', name: '没发成' },
  { id: 'noCredit', name: '没有次数' },
  { id: 'banned', name: '关了提醒' },
  { id: 'unsure', name: '不确定' },
  { id: 'waiting', name: '等着发' },
  { id: 'arrived', name: '送到了' },
] as const satisfies readonly { id: Delivery | 'all'; name: string }[]
export type Shown = (typeof shown)[number]['id']

export const everything: Asked = { who: '', kind: null, state: 'all' }
