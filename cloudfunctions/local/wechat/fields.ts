const time = /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2})?[ T]?(\d{1,2}:\d{2}(:\d{2})?)?$/
const dated = /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2})( \d{1,2}:\d{2}(:\d{2})?)?$/

const upTo = (max: number) => (value: string) => [...value].length <= max
const matching = (form: RegExp) => (value: string) => form.test(value)
const isHan = (value: string) => /^\p{Script=Han}+$/u.test(value)

/** What WeChat takes in a field of each type (its guide to subscribe messages, 参数值限制说明). */
const takes: Readonly<Record<string, (value: string) => boolean>> = {
  thing: upTo(20),
  number: (value) => upTo(32)(value) && /^-?\d+(\.\d+)?$/.test(value),
  letter: (value) => upTo(32)(value) && /^[A-Za-z]+$/.test(value),
  symbol: (value) => upTo(5)(value) && !/[\p{L}\p{N}]/u.test(value),
  character_string: (value) => upTo(32)(value) && !/\p{Script=Han}/u.test(value),
  time: matching(time),
  date: matching(dated),
  amount: matching(/^[¥$￥]?\d{1,10}(\.\d{1,2})?元?$/),
  phone_number: (value) => upTo(17)(value) && /^[\d+()\- ]+$/.test(value),
  car_number: upTo(8),
  name: (value) => upTo(/\p{Script=Han}/u.test(value) ? 10 : 20)(value) && !/\d/.test(value),
  phrase: (value) => isHan(value) && upTo(5)(value),
}

/** Why WeChat would answer 47003 for `data` sent with a template that has these fields; null when it takes it. */
export const fieldAtFault = (fields: Readonly<Record<string, string>>, data: Readonly<Record<string, unknown>>): string | null => {
  const foreign = Object.keys(data).find((key) => !(key in fields))
  if (foreign) return `data.${foreign} is no field of this template`
  for (const key of Object.keys(fields)) {
    const value = valueOf(data[key])
    const allowed = takes[key.replace(/\d+$/, '')]
    if (value === '') return `data.${key}.value is empty`
    if (/[\r\n]/.test(value) || !allowed?.(value)) return `data.${key}.value invalid`
  }
  return null
}

/** The words in `{ value }`; empty when there are none. */
export const valueOf = (entry: unknown): string => {
  if (typeof entry !== 'object' || entry === null || !('value' in entry)) return ''
  return typeof entry.value === 'string' || typeof entry.value === 'number' ? String(entry.value).trim() : ''
}
