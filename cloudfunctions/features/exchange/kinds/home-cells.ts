import { phoneIn } from '@/contract/phone'
import type { HouseholdState, Language, Reach } from '@/contract/words-households'
import { numberOf } from '../../../ground/chinese-number'
import { err, ok, type Result } from '../../../platform/result'
import { phoneOf, textOf, type Cell } from './cells'

type Words<Value> = readonly (readonly [RegExp, Value])[]

/** What a cell of a few words means: null where it is empty. */
const meaning =
  <Value, Code extends string>(words: Words<Value>, wrong: Code) =>
  (cell: Cell | undefined): Result<Value | null, Code> => {
    const text = textOf(cell).replace(/ /g, '').toLowerCase()
    if (text === '') return ok(null)
    const [, value] = words.find(([pattern]) => pattern.test(text)) ?? []
    return value === undefined ? err(wrong) : ok(value)
  }

export const reachOf = meaning<Reach, 'reach_unknown'>(
  [
    [/微信|wechat/, 'wechat'],
    [/捎|转告|托人|relay/, 'relay'],
    [/上门|入户|visit/, 'visit'],
    [/电话|手机|打|phone/, 'phone'],
  ],
  'reach_unknown',
)

export const langOf = meaning<Language, 'lang_unknown'>(
  [
    [/蒙|mn/, 'mn'],
    [/汉|普通话|中文|国语|zh/, 'zh'],
  ],
  'lang_unknown',
)

export const homeStateOf = meaning<HouseholdState, 'home_state_unknown'>(
  [
    [/搬|迁出|迁走|left/, 'left'],
    [/季|seasonal/, 'seasonal'],
    [/没人|无人|空|外出|empty/, 'empty'],
    [/常|住|在家|lived/, 'lived'],
  ],
  'home_state_unknown',
)

export const yesOf = meaning<boolean, 'yes_unknown'>(
  [
    [/^(否|不|没|无|n|0|x|×|✗|✕|未)/, false],
    [/^(是|有|对|同意|已|y|1|√|✓|✔|☑)/, true],
  ],
  'yes_unknown',
)

export interface Months {
  readonly from: number
  readonly to: number
}

const month = '(\\d{1,2}|[一二三四五六七八九十]{1,2})'
const fromTo = new RegExp(`^${month} ?月?份? ?(?:[-~—–－至到]|\\.{2,}|…)+ ?(?:次年|第二年|来年|翌年|明年)? ?${month} ?月?份?底?$`)

/** What a spreadsheet that took it for a day makes of 11-4. */
const asDay = /^(\d{1,2}) ?月 ?(\d{1,2}) ?日$/

/** 11-4, 11月到次年4月, 十一月至四月: from one month to another, both 1 to 12. */
export const monthsOf = (cell: Cell | undefined): Result<Months | null, 'months'> => {
  // A spreadsheet takes 11-4 for a day of this year, and means the month and the day.
  const text = cell instanceof Date ? `${String(cell.getUTCMonth() + 1)}-${String(cell.getUTCDate())}` : textOf(cell)
  if (text === '') return ok(null)
  const [, from = '', to = ''] = fromTo.exec(text) ?? asDay.exec(text) ?? []
  const said = { from: numberOf(from), to: numberOf(to) }
  const fits = (one: number) => Number.isInteger(one) && one >= 1 && one <= 12
  return fits(said.from) && fits(said.to) ? ok(said) : err('months')
}

/** A number that went out with stars in it says nothing of what stands. */
export const keptPhoneOf = (cell: Cell | undefined): Result<string | null, 'phone'> =>
  /[*＊×]/.test(textOf(cell)) ? ok(null) : phoneOf(cell)

/** Of GB 11643: no such number belongs in a table of households. */
const identity = /(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dxX](?![\dxX])/

/** Whether words hold the number of somebody's identity card. */
export const hasIdentity = (texts: readonly string[]): boolean => texts.some((text) => identity.test(text.replace(/[\s-]/g, '')))

/** 159****0001, as it goes out: whoever knows it knows which it is. */
export const maskPhone = (phone: string | null): string | null =>
  phone === null || phoneIn(phone) === null ? phone : `${phone.slice(0, 3)}${'*'.repeat(Math.max(1, phone.length - 7))}${phone.slice(-4)}`
