import type { InboxSettings, Reminders } from '@/contract/inbox-reminders'
import type { Body } from '../../../platform/aggregate'
import { err, ok, type Result } from '../../../platform/result'
import type { Decision } from '../../../platform/aggregate'
import { day } from '../../../ground/time/beijing'
import { lasting, type Duty, type Span } from './hours'
import type { Reader } from '../kinds/words'
import { hoursOf, mostOf, templatesFor, type Reaching } from './reaching'
import { templates, type TemplateName } from './templates'
import { noCredit, type Wallet } from './wallet'

/** WeChat asks for five templates at once at most. */
const atOnce = 5
/** Below this many somebody is asked for more. Workers are told of much more than residents. */
const enough = { staff: 10, others: 3 } as const

/** Whom a person reads as. */
export interface Readers {
  readonly staff: boolean
  readonly member: boolean
}

const readersOf = ({ staff, member }: Readers): readonly Reader[] => [
  'resident',
  ...(member ? (['member'] as const) : []),
  ...(staff ? (['staff'] as const) : []),
]

const askAgainAt = (refusedAt: number | null, { settings }: Reaching): number | null =>
  refusedAt === null ? null : refusedAt + settings.askAgainDays * day

interface Row {
  readonly name: TemplateName
  readonly row: Reminders['templates'][number]
  readonly silent: boolean
}

const rowsOf = (wallet: Body<Wallet>, reaching: Reaching, readers: Readers): readonly Row[] =>
  templatesFor(readersOf(readers)).flatMap((name) => {
    const account = reaching.accounts[name]
    if (!account) return []
    const { left, refusedAt, kept } = wallet.credits[name] ?? noCredit
    const off = kept === 'reject' || kept === 'ban'
    const row = {
      templateId: account.id,
      title: templates[name].title,
      left: account.longTerm ? null : left,
      longTerm: account.longTerm,
      askAgainAt: askAgainAt(refusedAt, reaching),
      off,
    }
    return [{ name, row, silent: kept === 'accept' }]
  })

/** How many reminders are left, template by template. */
export const remindersOf = (wallet: Body<Wallet>, reaching: Reaching, readers: Readers): Reminders => {
  const rows = rowsOf(wallet, reaching, readers).map(({ row }) => row)
  const known = rows.flatMap(({ left }) => (left === null ? [] : [left]))
  return { templates: rows, remaining: known.length === 0 ? null : known.reduce((sum, left) => sum + left, 0) }
}

/** What to ask for now: what is low, the lowest first; nothing that was refused a short while ago or turned off. */
export const asksFor = (wallet: Body<Wallet>, { reaching, readers, now }: { reaching: Reaching; readers: Readers; now: number }) => {
  const most = readers.staff ? enough.staff : enough.others
  const low = rowsOf(wallet, reaching, readers)
    .filter(({ row }) => !row.longTerm && !row.off && (row.left ?? 0) < most && (row.askAgainAt ?? 0) <= now)
    .sort((one, other) => (one.row.left ?? 0) - (other.row.left ?? 0))
    .slice(0, atOnce)
  return { templateIds: low.map(({ row }) => row.templateId), silent: low.filter(({ silent }) => silent).map(({ row }) => row.templateId) }
}

/** How one person is reached, and what they may choose. */
export const settingsOf = (wallet: Body<Wallet>, reaching: Reaching, readers: Readers): InboxSettings => {
  const { quiet, quietLongest, most, mostAtMost, digestAt } = reaching.settings
  const hours = hoursOf(reaching, wallet.own)
  return {
    ...remindersOf(wallet, reaching, readers),
    quiet: { ...hours.quiet },
    most: mostOf(reaching, wallet.own),
    duty: hours.duty && { ...hours.duty, days: [...hours.duty.days] },
    county: { quiet: { ...quiet }, quietLongest, most, mostAtMost, digestAt },
    can: readers.staff ? ['quiet', 'most', 'duty'] : ['quiet', 'most'],
  }
}

export interface Choice {
  readonly quiet?: Span | null | undefined
  readonly most?: number | null | undefined
  readonly duty?: Duty | null | undefined
}

type ChoiceError = 'inbox.quiet_too_long' | 'inbox.too_many' | 'inbox.no_duty'

/** What a person chooses for themselves, within what the county allows. */
export const chosen = (
  wallet: Body<Wallet>,
  choice: Choice,
  { reaching, readers }: { reaching: Reaching; readers: Readers },
): Result<Decision<Wallet>, ChoiceError> => {
  const { quietLongest, mostAtMost } = reaching.settings
  if (choice.quiet && lasting(choice.quiet) > quietLongest) return err('inbox.quiet_too_long')
  if (choice.most && choice.most > mostAtMost) return err('inbox.too_many')
  if (choice.duty && !readers.staff) return err('inbox.no_duty')
  const { quiet, most, duty } = wallet.own
  const own = {
    quiet: choice.quiet === undefined ? quiet : choice.quiet,
    most: choice.most === undefined ? most : choice.most,
    duty: choice.duty === undefined ? duty : choice.duty,
  }
  return ok({ next: { ...wallet, own }, effects: [] })
}
