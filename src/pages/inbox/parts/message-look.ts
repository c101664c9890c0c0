import type { InboxItem } from '@/contract/inbox'
import type { IconName } from '@/ui/Icon'

/** Where a message leads tells what it is about. The first that fits. */
const looks: readonly (readonly [start: RegExp, icon: IconName])[] = [
  [/^pages\/matter\/.*do=reply/, 'pen'],
  [/^pages\/matter\/.*do=confirm/, 'done'],
  [/^pages\/matter\//, 'speech'],
  [/^worker\/calls\//, 'phone'],
  [/^(worker|manage)\//, 'list'],
  [/^member\//, 'hand'],
]

export const iconOf = ({ page }: Pick<InboxItem, 'page'>): IconName =>
  looks.find(([start]) => page !== null && start.test(page))?.[1] ?? 'bell'
