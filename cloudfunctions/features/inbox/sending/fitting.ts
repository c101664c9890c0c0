import { unfolded } from '@/contract/marks'

/** "thing12" → "thing". */
export const fieldType = (key: string): string => key.replace(/\d+$/, '')

/** What is shown in characters of its own: no controls, nothing invisible, no line breaks, no halves of a character. */
const oneLine = (value: string): string =>
  value
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u3164\uffa0\p{Co}\p{Cn}]+/gu, (found) =>
      /[\s\u2028\u2029]/.test(found) ? ' ' : '',
    )
    .replace(/\s+/g, ' ')
    .trim()

/** The first characters, none of them halved. An emoji counts as two, in case WeChat counts so. */
const first = (value: string, most: number): string => {
  let taken = ''
  for (const letter of value) {
    if (taken.length + letter.length > most) break
    taken += letter
  }
  return taken
}

/** What is left out shows as …, so that nobody takes a part for the whole. */
const cut = (value: string, most: number): string => (value.length > most ? `${first(value, most - 1).trimEnd()}…` : value)

const only = (allowed: RegExp, value: string): string => (value.match(allowed) ?? []).join('')
const time = /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2})?( ?\d{1,2}:\d{2}(:\d{2})?)?$/

/** A name has no digits: ten characters with Chinese among them, twenty without. */
const fitName = (value: string): string => {
  const name = value
    .replace(/\p{N}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  return first(name, /\p{Script=Han}/u.test(name) ? 10 : 20).trim()
}

interface Fit {
  readonly fit: (value: string) => string
  /** What stands there when nothing of the value may. */
  readonly empty: string
}

/** WeChat's guide to subscribe messages, 参数值限制说明: what a field of each type takes. */
const fits: Readonly<Record<string, Fit>> = {
  thing: { fit: (value) => cut(value, 20), empty: '无' },
  phrase: { fit: (value) => first(only(/\p{Script=Han}/gu, value), 5), empty: '有更新' },
  name: { fit: fitName, empty: '居民' },
  number: { fit: (value) => first(/-?\d+(\.\d+)?/.exec(value)?.[0] ?? '', 32).replace(/\.$/, ''), empty: '0' },
  letter: { fit: (value) => first(only(/[A-Za-z]/g, value), 32), empty: 'N' },
  symbol: { fit: (value) => first(only(/[\p{P}\p{S}]/gu, value), 5), empty: '-' },
  character_string: { fit: (value) => first(only(/[!-~]/g, value), 32), empty: '-' },
  time: { fit: (value) => (time.test(value) ? value : ''), empty: '' },
  date: { fit: (value) => (/^\d{4}/.test(value) && time.test(value) ? value : ''), empty: '' },
  amount: { fit: (value) => /\d{1,10}(\.\d{1,2})?/.exec(value)?.[0] ?? '', empty: '0' },
  phone_number: { fit: (value) => first(only(/[\d+()\- ]/g, value).trim(), 17), empty: '-' },
  car_number: { fit: (value) => first(value.replace(/\s/g, ''), 8), empty: '无' },
}

/** A time field must hold a time, and a message without one says so elsewhere. */
const noTime = '1970-01-01'

/** A value that WeChat takes for a field: one line, not empty, within what its type allows. Never refused with 47003. */
export const fitField = (key: string, value: string): string => {
  const type = fieldType(key)
  const { fit, empty } = fits[type] ?? { fit: (words: string) => cut(words, 20), empty: '无' }
  // Words in which the check found something do not leave the program.
  const shown = unfolded(value) === value ? value : '请打开小程序看'
  return fit(oneLine(shown)) || empty || noTime
}

/** The types of field whose limits are known. */
export const fieldTypes = Object.keys(fits)
