/*
 * What a person types or pastes, as it is kept: one form for the pages, the server and tables. Runs on the oldest phone, so
 * characters are named by their codes and nothing looks behind.
 */

/** Takes no place on a screen, or turns the reading order around. Marks that combine with what stands before them stand apart. */
const unseen = [
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e]',
  '[\\u2060-\\u206f\\u2800\\u3164\\ud800-\\udfff\\ufeff\\uffa0\\ufff0-\\ufffc\\ufffe\\uffff\\u{1bca0}-\\u{1bca3}\\u{e0000}-\\u{e0fff}]',
  ...['\\u034f', '[\\u17b4-\\u17b5]', '[\\u180b-\\u180d]', '\\u180f', '[\\ufe00-\\ufe0f]', '[\\u{1d173}-\\u{1d17a}]'],
  // What Unicode says is no character, and two that are drawn as nothing.
  ...['[\\ufdd0-\\ufdef]', '\\u{1d159}', '\\u{13441}'],
  `[${Array.from({ length: 16 }, (_, plane) => `\\u{${(plane + 1).toString(16)}fffe}\\u{${(plane + 1).toString(16)}ffff}`).join('')}]`,
].join('|')

const picture =
  '[\\u00a9\\u00ae\\u203c\\u2049\\u2122\\u2139\\u2190-\\u21ff\\u2300-\\u23ff\\u2460-\\u24ff\\u25a0-\\u27bf\\u2900-\\u297f\\u2b00-\\u2bff' +
  '\\u3030\\u303d\\u3297\\u3299\\u{1f000}-\\u{1faff}](?:\\ufe0e|\\ufe0f)?[\\u{1f3fb}-\\u{1f3ff}]?'
const mongolian = '[\\u1820-\\u18aa]'
const joining = '[\\u0600-\\u06ff\\u0750-\\u077f\\u0904-\\u0dff]'

/** Marks that belong to what stands before them: in emoji, in Mongolian words, in joined scripts, in rare forms of a Chinese character. */
const belonging = [
  '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]+\\u{e007f}',
  `${picture}(?:\\u200d${picture})*`,
  '[0-9#*]\\ufe0f?\\u20e3',
  `${mongolian}(?:[\\u180b-\\u180d]|\\u180f)?(?:[\\u180e\\u200c\\u200d](?=${mongolian}))?`,
  `${joining}[\\u200c\\u200d](?=${joining})`,
  '[\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}][\\u{e0100}-\\u{e01ef}]',
].join('|')

const marks = new RegExp(`(${belonging})|${unseen}`, 'gu')
const everyMark = new RegExp(unseen, 'gu')
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
/** More marks over and under one letter than any script has: they run over the lines beside it. */
const piled = /([\p{Mn}\p{Me}]{5})[\p{Mn}\p{Me}]+/gu
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u205f]/g

/** Characters that this phone may be too old to know as letters. */
const rare = '\\u{20000}-\\u{3ffff}'
/** What can be seen by itself, as a mark alone cannot: pictures that this phone does not know, and letters of a font of its own, too. */
const visible = new RegExp(`[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Co}${rare}\\u{1f000}-\\u{1faff}]`, 'u')

/** Words as they are kept: NFC, without marks that nobody sees, blanks alike, none at the ends. '' when nothing of them can be seen. */
export const plain = (text: string): string => {
  const kept = text
    .replace(lineEnds, '\n')
    .replace(marks, (_, kept: string | undefined) => kept ?? '')
    .replace(blanks, ' ')
    .normalize('NFC')
    .replace(piled, '$1')
    .trim()
  return visible.test(kept) ? kept : ''
}

/** How long words are, in characters: 𠮷 is one, as a person counts. */
export const lengthOf = (text: string): number => Array.from(text).length

/** The first `most` characters, none of them halved. */
export const firstOf = (text: string, most: number): string => Array.from(text).slice(0, most).join('')

const letter = new RegExp(`[\\p{L}${rare}]`, 'u')
const word = new RegExp(`[\\p{L}\\p{Nd}${rare}]`, 'u')
export const hasLetter = (text: string): boolean => letter.test(text)
/** Whether there is a word in it, and not only signs or pictures. */
export const hasWord = (text: string): boolean => word.test(text)

const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u3000]/g
const half = (character: string) => character.normalize('NFKC')
const oneBlank = /\s+/g
const betweenHan = /(\p{Script=Han}) (?=\p{Script=Han})/gu

/** As long as a person's name may be: 22 Chinese characters and 36 Latin letters are found in one county. */
export const longestName = 50

/** Words on one line: digits and letters as on a keyboard, no blanks between Chinese characters. */
export const oneLine = (text: string): string => plain(text).replace(wide, half).replace(oneBlank, ' ').trim().replace(betweenHan, '$1')

const dots = /[\u02d9\u0387\u16eb\u2022\u2024\u2027\u2219\u22c5\u2e31\u30fb\u318d\ua78f\uff65]/g
const stopInName = /(\p{Script=Han})[.\uff0e](?=\p{Script=Han})/gu

/** A name as it is kept: on one line, with one kind of dot, 额尔德尼·毕力格. */
export const nameIn = (text: string): string =>
  oneLine(text)
    .replace(dots, '·')
    .replace(stopInName, '$1·')
    .replace(/\uff0e/g, '.')
    .replace(/ *·[ ·]*/g, '·')

/** A code, a count, a number: as on a keyboard, without blanks. */
export const halfWidth = (text: string): string => text.replace(everyMark, '').normalize('NFKC').replace(/\s/g, '')

/** A number as somebody typed it: １，２００ is 1200. NaN when it is none. */
export const numberIn = (text: string): number => {
  const digits = halfWidth(text).replace(/,/g, '')
  return digits === '' ? NaN : Number(digits)
}

const betweenDigits = /(\p{N})[\s\p{P}\p{S}]+(?=\p{N})/gu
const parted = '\u0001'

/** What two spellings of the same name have in common: without blanks, dots and brackets, in small letters. 1-2 and 12 stay apart. */
export const findable = (text: string): string => {
  const bare = text.replace(dots, '·').replace(everyMark, '').normalize('NFKC').toLowerCase().trim()
  const letters = bare.replace(betweenDigits, `$1${parted}`).replace(/[\s\p{P}\p{S}]/gu, '')
  return letters.split(parted).join('-') || bare
}

/** What may stand between the letters of a name in some spelling. */
const gap = '[\\s·•・‧．.˙()（）\\-—–_\\u200b-\\u200f\\u2060\\ufeff]*'
const wideOf = (letter: string): string => (letter >= '!' && letter <= '~' ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : '')
const literally = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A pattern that finds words in whatever spelling they were kept; big and small letters are for its flag `i`. */
export const spellings = (words: string): string =>
  Array.from(findable(words))
    .filter((letter) => letter !== '-')
    .map((letter) => `[${literally(letter)}${wideOf(letter)}]`)
    .join(gap)
