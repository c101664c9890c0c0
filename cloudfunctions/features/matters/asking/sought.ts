import type { Input } from '@/contract'
import { spellings } from '@/contract/text'
import { numbered } from '../clocks/saying'
import type { Matter } from '../document/matter'

/** What is looked for, wherever it is. */
export type Sought = Pick<Input<'matters.search'>, 'state' | 'kind' | 'category' | 'words' | 'from' | 'to' | 'alarm'>

const late: ReadonlySet<string> = new Set(['yellow', 'red', 'top'])

const saysSo = (matter: Matter, words: string): boolean => {
  const number = numbered(words)
  return number
    ? matter._id.endsWith(number.ending) && matter.askedAt >= number.from && matter.askedAt <= number.to
    : new RegExp(spellings(words), 'i').test(matter.text)
}

/** Whether a matter is one of those that a search finds. */
export const isSought = (matter: Matter, { state, kind, category, words, from, to, alarm }: Sought): boolean =>
  [
    state === undefined || matter.state === state,
    kind === undefined || matter.kind === kind,
    category === undefined || matter.category.id === category,
    words === undefined || saysSo(matter, words),
    from === undefined || matter.askedAt >= from,
    to === undefined || matter.askedAt <= to,
    alarm !== true || late.has(matter.alarm?.stage ?? ''),
  ].every(Boolean)
