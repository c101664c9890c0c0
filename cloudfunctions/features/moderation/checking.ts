import { folded, mapWords, type Marked } from '@/contract/marks'
import type { GenericSchema } from 'valibot'

/** What the check says of words, given them in one go. */
export type Judge = (words: readonly string[]) => Promise<'pass' | 'review' | 'risky' | 'unreachable'>

/** What becomes of a call: done, with its input as it is kept; refused; or kept back until somebody has looked. */
export type Checked<Value> =
  | { readonly then: 'do'; readonly input: Value }
  | { readonly then: 'refuse' }
  | { readonly then: 'hold'; readonly why: 'review' | 'unreachable'; readonly text: string }

type Said = Marked & { readonly words: string }

/** The longest words that only those who answer for them read, with a sign before them. */
const withSign = <Value>(schema: GenericSchema, input: Value, said: readonly Said[]): Value => {
  const [longest] = said
    .filter(({ readers, folds }) => readers === 'answering' && folds)
    .map(({ words }) => words)
    .sort((one, other) => other.length - one.length)
  return mapWords(schema, input, (words, { readers }) => (readers === 'answering' && words === longest ? folded(words) : words))
}

/** Lets WeChat look at the words of an input that a schema has let in, before anything is done with it. */
export const checked = async <Value>(schema: GenericSchema, input: Value, judge: Judge): Promise<Checked<Value>> => {
  const said: Said[] = []
  mapWords(schema, input, (words, mark) => {
    if (mark.readers !== 'nobody') said.push({ ...mark, words })
    return words
  })
  const all = said.map(({ words }) => words)
  const verdict = all.length > 0 ? await judge(all) : 'pass'
  if (verdict === 'pass') return { then: 'do', input }
  const open = said.filter(({ readers }) => readers !== 'answering')
  // What only those who answer read may be what was found: then it is asked of the rest alone.
  const found = open.length === 0 || open.length === said.length ? verdict : await judge(open.map(({ words }) => words))
  if (open.length > 0 && found === 'risky') return { then: 'refuse' }
  const shown = open.filter(({ readers }) => readers === 'others').map(({ words }) => words)
  if (shown.length > 0 && (found === 'review' || found === 'unreachable')) return { then: 'hold', why: found, text: shown.join('\n') }
  return { then: 'do', input: withSign(schema, input, said) }
}
