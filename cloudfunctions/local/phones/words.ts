import { roles, type Role } from '@/contract/words'

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

const others = { resident: '居民', member: '在职党员' } as const

export const roleWord = (role: Persona['role']): string => (role === 'resident' || role === 'member' ? others[role] : roles[role])

export const placeWord = ({ orgName }: Persona): string => orgName ?? '还没有填住处'

/** 张示例 → 张×. */
export const shortName = (name: string): string => `${Array.from(name)[0] ?? ''}×`

/** Groups of the picker, in its order. */
export const groups: readonly (readonly [title: string, roles: readonly Persona['role'][]])[] = [
  ['居民', ['resident']],
  ['网格员', ['fullTimeWorker', 'partTimeWorker', 'groupLeader', 'volunteer']],
  ['在职党员', ['member']],
  ['村(社区)、乡镇、旗县', ['secretary', 'townshipOfficer', 'countyOfficer']],
  ['部门、单位、超市', ['departmentOfficer', 'unitContact', 'shopkeeper']],
]

const china = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', ...options })
const day = china({ month: 'long', day: 'numeric' })
const weekday = china({ weekday: 'long' })
const time = china({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

export const dayWord = (at: number): string => day.format(at)
export const weekdayWord = (at: number): string => weekday.format(at)
/** 09:20, in China. */
export const timeWord = (at: number): string => time.format(at)
