import { roles, type Role } from '@/contract/words'
import { language, say, type Both } from './language'

export interface Persona {
  readonly openid: string
  readonly name: string
  readonly role: Role | 'resident' | 'member'
  readonly orgId: string | null
  readonly orgName: string | null
}

/** A delivered message as the phone shows it. */
export interface Notice {
  readonly at: number
  readonly page: string
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly value: string }[]
  /** A text message: it opens nothing. */
  readonly sms?: boolean
}

/** A text message as it came. */
export interface Text {
  readonly at: number
  readonly text: string
}

export const noticeOf = ({ at, text }: Text): Notice => ({ at, page: '', title: text, lines: [], sms: true })

const english: Readonly<Record<Persona['role'], string>> = {
  resident: 'Resident',
  fullTimeWorker: 'Grid worker, full time',
  partTimeWorker: 'Grid worker, part time',
  groupLeader: 'Leader of the grid’s Party group',
  volunteer: 'Volunteer',
  member: 'Party member',
  secretary: 'Village secretary',
  townshipOfficer: 'Township',
  countyOfficer: 'County',
  departmentOfficer: 'Department',
  shopkeeper: 'Shopkeeper',
  unitContact: 'Contact of a unit',
}

export const roleWord = (role: Persona['role']): string => say(role === 'resident' ? '居民' : roles[role], english[role])

export const placeWord = ({ orgName }: Persona): string => orgName ?? say('还没有填住处', 'has not said where they live')

/** Whether somebody is looked for by these words: their name, role and place, in either language. */
export const isMeant = (persona: Persona, words: string): boolean => {
  const { name, role, orgName } = persona
  const known = [name, role === 'resident' ? '居民' : roles[role], english[role], orgName ?? ''].join(' ').toLowerCase()
  const sought = words.toLowerCase().split(/\s+/)
  return sought.every((word) => known.includes(word))
}

/** 张示例 → 张×. */
export const shortName = (name: string): string => `${Array.from(name)[0] ?? ''}×`

/** Groups of the picker, in its order. */
export const groups: readonly (readonly [title: Both, roles: readonly Persona['role'][]])[] = [
  [['居民', 'Residents'], ['resident']],
  [
    ['网格员', 'Grid workers'],
    ['fullTimeWorker', 'partTimeWorker', 'groupLeader', 'volunteer'],
  ],
  [['在职党员', 'Party members'], ['member']],
  [
    ['村(社区)、乡镇、旗县', 'Village, township, county'],
    ['secretary', 'townshipOfficer', 'countyOfficer'],
  ],
  [
    ['部门、单位、超市', 'Departments, units, the shop'],
    ['departmentOfficer', 'unitContact', 'shopkeeper'],
  ],
]

const china = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'Asia/Shanghai', ...options })
const day = china({ month: 'long', day: 'numeric' })
const weekday = china({ weekday: 'long' })
const time = china({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

export const dayWord = (at: number): string => day.format(at)
export const weekdayWord = (at: number): string => weekday.format(at)
/** 09:20, in China. */
export const timeWord = (at: number): string => time.format(at)
