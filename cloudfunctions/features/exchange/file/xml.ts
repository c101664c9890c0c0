/** One tag of an XML text: its name without a prefix, what stands in it, and whether it opens, closes or is empty. */
export interface Tag {
  readonly name: string
  readonly inside: string
  readonly kind: 'open' | 'close' | 'empty'
}

const quotes: readonly number[] = [34, 39]
const greater = 62
const slash = '/'

/** Where a tag that begins at `from` ends; -1 when it never does. A > within quotes ends none. */
const tagEnd = (xml: string, from: number): number => {
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml.charCodeAt(at)
    if (letter === greater) return at
    if (!quotes.includes(letter)) continue
    at = xml.indexOf(xml.charAt(at), at + 1)
    if (at < 0) return -1
  }
  return -1
}

/** What is no tag: a comment, an instruction, a declaration. */
const passedOver = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

const readTag = (text: string): Tag => {
  const closes = text.startsWith(slash)
  const empty = !closes && text.endsWith(slash)
  const body = text.slice(closes ? 1 : 0, empty ? -1 : undefined)
  const blank = body.search(/\s/)
  const name = blank < 0 ? body : body.slice(0, blank)
  return {
    name: name.slice(name.indexOf(':') + 1),
    inside: blank < 0 ? '' : body.slice(blank),
    kind: closes ? 'close' : empty ? 'empty' : 'open',
  }
}

/** Where what is no tag ends, and the text in it, as text would stand there. */
const passOver = (xml: string, at: number): { end: number; text: string } => {
  const [start, stop] = passedOver.find(([each]) => xml.startsWith(each, at)) ?? ['<', '>']
  const end = xml.indexOf(stop, at)
  const text = start === '<![CDATA[' && end >= 0 ? xml.slice(at + start.length, end).replaceAll('&', '&amp;') : ''
  return { end: end < 0 ? -1 : end + stop.length, text }
}

/**
 * Goes through the tags of an XML text in their order, once, with the text that stands between a tag and the one before it.
 * Whatever is broken ends it: nothing is read twice, however the text was made.
 */
export const eachTag = (xml: string, on: (tag: Tag, before: () => string) => void): void => {
  let [from, held] = [0, '']
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', from)) {
    const next = xml.charAt(at + 1)
    if (next === '!' || next === '?') {
      const { end, text } = passOver(xml, at)
      if (end < 0) return
      held += xml.slice(from, at) + text
      from = end
      continue
    }
    const end = tagEnd(xml, at + 1)
    if (end < 0) return
    const [before, start, stop] = [held, from, at]
    on(readTag(xml.slice(at + 1, end)), () => before + xml.slice(start, stop))
    from = end + 1
    held = ''
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const lastCharacter = 0x10ffff
const characterOf = (code: number): string => (code <= lastCharacter ? String.fromCodePoint(code) : '')

/** A text as it was before it was written into XML; Excel writes what XML cannot hold as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes('&') || text.includes('_x')
    ? text
        .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, ...[hex, decimal, name]: (string | undefined)[]) => {
          if (hex !== undefined) return characterOf(parseInt(hex, 16))
          return decimal === undefined ? (entities[name ?? ''] ?? whole) : characterOf(Number(decimal))
        })
        .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => characterOf(parseInt(hex, 16)))
    : text

const patterns = new Map<string, RegExp>()
const patternOf = (name: string): RegExp => {
  const known = patterns.get(name) ?? new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, known)
  return known
}

/** What an attribute of a tag says. */
export const attribute = ({ inside }: Pick<Tag, 'inside'>, name: string): string | undefined => {
  if (inside === '') return undefined
  const [, double, single] = patternOf(name).exec(inside) ?? []
  const value = double ?? single
  return value === undefined ? undefined : unescaped(value)
}

/** Every tag of a name that opens or is empty, in their order. */
export const tagsNamed = (xml: string, name: string): readonly Tag[] => {
  const found: Tag[] = []
  eachTag(xml, (tag) => {
    if (tag.name === name && tag.kind !== 'close') found.push(tag)
  })
  return found
}

/** Whether an element that was begun is ended: a file that was cut off half-way ends earlier. */
export const isWhole = (xml: string, name: string): boolean => {
  let open = 0
  eachTag(xml, (tag) => {
    if (tag.name !== name) return
    if (tag.kind === 'open') open += 1
    if (tag.kind === 'close') open -= 1
  })
  return open === 0
}
