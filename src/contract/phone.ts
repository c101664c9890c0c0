import { halfWidth } from './text'

const label = /^(tel|phone|联系电话|手机号码|电话号码|手机号|手机|座机|电话)?:?/i
/** Whatever stands between the digits of a number: dashes of every kind, dots, brackets. */
const between = /[\p{Pd}\u2212\u00b7\u2022\u30fb._()（）[\]【】]/gu
const abroad = /^(\+|00)?86(?=(1\d{10}|0?[2-9]\d{8,10}|0?10\d{8}|[48]00\d{7}|95\d{3,6}|12\d{3})$)/

/** Only digits, without the code of the country; null when it is no number. */
const digitsIn = (text: string): string | null => {
  const bare = halfWidth(text).replace(label, '').replace(between, '')
  const own = bare.replace(abroad, '')
  return /^\d{3,12}$/.test(own) ? own : null
}

/** Area codes of three digits: Beijing, and those that begin with 02. */
const landline = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/
/** The same, without the 0 that is left out after +86. */
const withoutZero = (text: string, digits: string): string =>
  /^\s*(\+|00)\s*86/.test(halfWidth(text)) && /^(10|2\d|[3-9]\d{2})\d{7,8}$/.test(digits) && !/^1[3-9]\d{9}$/.test(digits)
    ? `0${digits}`
    : digits

/** A mobile number or a landline with its area code, however it was typed: 13800001111, 0482-6221234. Null when it is neither. */
export const phoneIn = (text: string): string | null => {
  const digits = digitsIn(text)
  if (digits === null) return null
  if (/^1\d{10}$/.test(digits)) return digits
  const [, area, number] = landline.exec(withoutZero(text, digits)) ?? []
  return area && number ? `${area}-${number}` : null
}

/** 11 digits; null when it is no mobile number. */
export const mobileIn = (text: string): string | null => {
  const phone = phoneIn(text)
  return phone !== null && /^1\d{10}$/.test(phone) ? phone : null
}

/** Three digits, 12345, 95598, 400 and 800, a number of the place without its area code. */
const service = /^(1[12]\d|1\d{4}|9[56]\d{3,6}|[48]00\d{7}|[2-9]\d{6,7})$/

/** A number that anybody may call: also 110, 12345, 95598, 400-123-4567. Null when it is none. */
export const hotlineIn = (text: string): string | null => {
  const digits = digitsIn(text)
  if (digits === null || !service.test(digits)) return phoneIn(text)
  return digits.length === 10 ? digits.replace(/^(\d{3})(\d{3})/, '$1-$2-') : digits
}
