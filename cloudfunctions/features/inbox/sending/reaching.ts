import type { Settings } from '../../settings/defaults'
import type { WorkingTime } from '../../../ground/time/working'
import type { Hours } from './hours'
import { messages } from '../kinds/messages'
import type { Reader } from '../kinds/words'
import { templates, type TemplateName } from './templates'
import type { Own } from './wallet'

/** A template as the account has it. */
export interface AccountTemplate {
  readonly id: string
  /** Needs no acceptance for each message. */
  readonly longTerm: boolean
  /** Keys of the account's template, where they differ from ours: ours to theirs. */
  readonly fields: Readonly<Record<string, string>>
}

/** What the county has set: how and when people are reached. */
export interface Reaching {
  readonly settings: Settings['reaching']
  /** By what the clocks go that messages start. */
  readonly time: WorkingTime
  readonly accounts: Readonly<Partial<Record<TemplateName, AccountTemplate>>>
}

export const templateNames = Object.keys(templates) as TemplateName[]

/** The account's templates: the county's settings first, then the environment of the function, `{"newMatter": "id"}`. */
export const reachingOf = (settings: Settings, environment: Readonly<Record<string, unknown>>): Reaching => {
  const accountOf = (name: TemplateName): AccountTemplate | null => {
    const own = settings.templates.find((each) => each.name === name)
    if (own) return { id: own.id, longTerm: own.longTerm, fields: Object.fromEntries(own.fields.map(({ ours, theirs }) => [ours, theirs])) }
    const id = environment[name]
    return typeof id === 'string' && id !== '' ? { id, longTerm: false, fields: {} } : null
  }
  const accounts = templateNames.flatMap((name) => {
    const account = accountOf(name)
    return account ? [[name, account] as const] : []
  })
  const { workday, arrangements, night } = settings
  return { settings: settings.reaching, time: { workday, arrangements, night }, accounts: Object.fromEntries(accounts) }
}

/** The template that an id of the account stands for. */
export const nameOfId = ({ accounts }: Reaching, id: string): TemplateName | null =>
  templateNames.find((name) => accounts[name]?.id === id) ?? null

const list = Object.values(messages)
const readersOf = (name: TemplateName) => list.filter(({ template, or }) => template === name || or?.template === name).map(({ to }) => to)

/** The templates by which such readers are told, the digest last. */
export const templatesFor = (readers: readonly Reader[]): readonly TemplateName[] => {
  const used = templateNames.filter((name) => name !== 'dailyDigest' && readersOf(name).some((reader) => readers.includes(reader)))
  return readers.includes('staff') ? [...used, 'dailyDigest'] : used
}

/** When one person may be disturbed. */
export const hoursOf = ({ settings }: Reaching, own: Own): Hours => ({ quiet: own.quiet ?? settings.quiet, duty: own.duty })

/** WeChat messages a day before the rest becomes one digest. */
export const mostOf = ({ settings }: Reaching, own: Own): number => own.most ?? settings.most
