/*
 * Numbers of people in words that others read: telephones, identity cards, bank cards. Dates, prices, meters, houses and the
 * numbers of matters are left as they are.
 */

/** A digit in whatever form: １, ①, or 一 in a row of such. */
const asDigit = (letter: string): string => {
  const plain = letter.normalize('NFKC')
  return /^[0-9]$/.test(plain) ? plain : letter.length > 1 ? '\uffff' : letter
}

/** In a row of eleven at least, mixed with digits or not. */
const inChinese = /[0-9零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{11,18}/g
const ofChinese = new Map(
  ['零一二三四五六七八九', '〇幺', ' 壹贰叁肆伍陆柒捌玖'].flatMap((letters) =>
    Array.from(letters, (letter, digit) => [letter, digit] as const),
  ),
)
const fromChinese = (letters: string): string => Array.from(letters, (letter) => String(ofChinese.get(letter) ?? letter)).join('')

/** What also stands between other things: times, lists, halves of a line. It parts a number only where all parts are as usual. */
const parting = '/、~～*|:：。;；=→\\r\\n'
/** Whatever people put between the digits of one number, three of them at most. */
const between =
  `(?:[${parting}]|` +
  '[ \\t\u00a0\u3000\\-\u2010-\u2015\u2212\uff0d_.·•・．,，()（）\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|\\ufe0f|\\u20e3){1,3}'
const row = new RegExp(`\\d+(?:${between}\\d+)*(?:(?:${between})?[xX])?`, 'g')

interface Group {
  readonly at: number
  readonly digits: string
  /** What stands before it. */
  readonly before: string
}

/** Digits that stand together, in one row of a text. */
const groupsOf = (found: string, at: number): readonly Group[] => {
  let end = 0
  return [...found.matchAll(/\d+[xX]?|[xX]/g)].map(({ 0: digits, index }) => {
    const group = { at: at + index, digits, before: found.slice(end, index) }
    end = index + digits.length
    return group
  })
}

interface Around {
  readonly before: string
  readonly after: string
}

const parts = new RegExp(`[${parting}]`)
/** Whether something stands between the groups that also stands between other things. */
const isParted = (groups: readonly Group[]): boolean => groups.slice(1).some(({ before }) => parts.test(before))
const plainest = /^(3-4-4|4-4-3|3-8|7-4)$/

/** How the digits of a mobile number are parted, group by group. */
const mobileParts = new Set(
  (
    '11 3-8 7-4 3-4-4 4-3-4 4-4-3 3-3-5 5-6 6-5 4-7 8-3 3-5-3 5-3-3 3-2-3-3 3-3-3-2 2-3-3-3 2-9 9-2 1-10 10-1 3-2-2-2-2 ' +
    '2-2-2-2-2-1 1-2-2-2-2-2 1-3-3-4 1-1-1-1-1-1-1-1-1-1-1'
  ).split(' '),
)
const partsOf = (groups: readonly Group[]): string => groups.map(({ digits }) => digits.length).join('-')
/** 1,300 is an amount; 138,0000,1111 is none. */
const isAmount = (groups: readonly Group[]): boolean =>
  groups.slice(1).some(({ before }) => /[,，]/.test(before)) && partsOf(groups) !== '3-4-4'

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
const dayIn = (text: string): boolean => isDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)))

/** Of GB 11643: six digits of a place, a birthday, three or four more. */
const isIdentity = (digits: string): boolean =>
  (/^[1-9]\d{16}[\dxX]$/.test(digits) && dayIn(digits.slice(6))) || (/^[1-9]\d{14}$/.test(digits) && dayIn(`19${digits.slice(6)}`))

/** Area codes of three digits: Beijing, and those that begin with 02; all others have four. A local number begins with 2 to 9. */
const together = /^0(?:(?:10|2\d)[2-9]\d{7}|[3-9]\d{2}[2-9]\d{6,7})$/
const areas = /^0(?:10|2\d|[3-9]\d{2})$/
const isLandline = (groups: readonly Group[], digits: string): boolean => {
  const [first, ...rest] = groups
  if (isParted(groups) && rest.length > 1) return false
  if (rest.length === 0) return together.test(digits)
  return areas.test(first?.digits ?? '') && /^(7|8|3-4|4-4|4-3|2-2-3|2-3-2|3-2-2|2-2-2-2)$/.test(partsOf(rest))
}

const isMobile = (groups: readonly Group[], digits: string): boolean =>
  /^1[3-9]\d{9}$/.test(digits) &&
  (isParted(groups) ? plainest.test(partsOf(groups)) : mobileParts.has(partsOf(groups))) &&
  !isAmount(groups)
const withCountry = /^(?:00)?86(1[3-9]\d{9}|0?(?:10|2\d|[3-9]\d{2})\d{7,8})$/
/** +86 482 6221234. */
const isAbroad = (groups: readonly Group[], digits: string, { before }: Around): boolean =>
  groups.length <= 5 &&
  !isParted(groups) &&
  withCountry.test(digits) &&
  (/^(00)?861/.test(digits) || digits.startsWith('00') || /[+＋]\s*$/.test(before))
/** The numbers of bank cards: one group, or groups of four. */
const isCard = (groups: readonly Group[], digits: string): boolean =>
  /^\d{16,19}$/.test(digits) && !isParted(groups) && /^(\d\d|4-4-4-4(-\d)?|6-1[0-3])$/.test(partsOf(groups))

const money = /^ ?(元|块钱|吨|公里|立方|千瓦|度电|kwh|㎡)/i
const called = /(电话|座机|固话|tel|拨打|致电|打给|联系)[^\d\n费]{0,6}$/i

/** A number without its area code is one only where somebody says so. */
const isLocal = (groups: readonly Group[], digits: string, { before }: Around): boolean =>
  /^[2-9]\d{6,7}$/.test(digits) && !isParted(groups) && /^(7|8|3-4|4-4)$/.test(partsOf(groups)) && called.test(before)

const isPersonal = (groups: readonly Group[], around: Around): boolean => {
  const digits = groups.map((group) => group.digits).join('')
  if (money.test(around.after)) return false
  return (
    (isIdentity(digits) && (!isParted(groups) || partsOf(groups) === '6-8-4')) ||
    isCard(groups, digits) ||
    isMobile(groups, digits) ||
    isLandline(groups, digits) ||
    isAbroad(groups, digits, around) ||
    isLocal(groups, digits, around)
  )
}

/** As many digits as the longest of these numbers has, each on its own. */
const mostGroups = 19

/** How many groups from here on are one number of somebody; 0: none. */
const lengthFrom = (groups: readonly Group[], text: string): number => {
  const at = groups[0]?.at ?? 0
  const before = text.slice(Math.max(0, at - 12), at)
  for (let count = Math.min(mostGroups, groups.length); count > 0; count -= 1) {
    const last = groups[count - 1]
    const end = (last?.at ?? 0) + (last?.digits.length ?? 0)
    if (isPersonal(groups.slice(0, count), { before, after: text.slice(end, end + 4) })) return count
  }
  return 0
}

/** The numbers of people in a row of digits. */
const personalIn = (groups: readonly Group[], text: string): readonly (readonly Group[])[] => {
  const found: (readonly Group[])[] = []
  for (let from = 0; from < groups.length; ) {
    const count = lengthFrom(groups.slice(from, from + mostGroups), text)
    if (count > 0) found.push(groups.slice(from, from + count))
    from += Math.max(1, count)
  }
  return found
}

/** Shown, so that whoever wrote it knows which of their numbers it is. */
const kept = 2

const placesOf = ({ at, digits }: Group): readonly number[] => Array.from(digits, (_, next) => at + next)

/** 13* **** **** in words that others read: telephones and cards of any spelling, with two digits left of each. */
export const maskNumbers = (text: string): string => {
  const letters = Array.from(text)
  const flat = letters.map(asDigit).join('').replace(inChinese, fromChinese)
  const stars = new Set<number>()
  for (const { 0: found, index } of flat.matchAll(row))
    for (const number of personalIn(groupsOf(found, index), flat))
      number
        .flatMap(placesOf)
        .slice(kept)
        .forEach((at) => stars.add(at))
  return letters.map((letter, at) => (stars.has(at) ? '*' : letter)).join('')
}
