import type { HouseholdRow, HouseholdView } from '@/contract/households'
import { languages, reaches } from '@/contract/words-households'
import { day } from './dates'

type Second = NonNullable<HouseholdView['second']>

/** 6 月到 9 月住夏营地 */
export const secondWords = ({ where, from, to }: Second): string => `${from} 月到 ${to} 月住${where}`

/** 上次联系：昨天 */
export const contactedWords = (at: number | null): string => (at === null ? '还没记过联系' : `上次联系：${day(at)}`)

/** Beside a number, or in its place: 没留电话 · 最好上门. */
export const callWords = ({ contact, ...rest }: Pick<HouseholdView, 'contact' | 'reach' | 'lang'>): string =>
  contact.phone === null ? `没留电话 · ${reachWords(rest)}` : reachWords(rest)

/** 最好打电话 · 说蒙古语: how one reaches them, and what they speak where it is not Chinese. */
export const reachWords = ({ reach, lang }: Pick<HouseholdRow, 'reach' | 'lang'>): string =>
  [`最好${reaches[reach]}`, ...(lang === 'zh' ? [] : [`说${languages[lang]}`])].join(' · ')
