import { plain } from '@/contract/text'
import { unhappened, withoutEveryday } from './everyday'
import type { Rule } from './rule'
import { bodyRules } from './rules-body'
import { fireRules } from './rules-fire'
import { harmRules } from './rules-harm'
import { supplyRules } from './rules-supply'
import type { Service } from './services'
import { ofAnimals } from './who'

const rules = [...supplyRules, ...fireRules, ...bodyRules, ...harmRules].flatMap(({ said, ...rule }: Rule) =>
  said.map((words) => ({ ...rule, words: new RegExp(words, 'g') })),
)
type Spoken = (typeof rules)[number]

/** Sentences as they are looked through: digits and signs as on a keyboard, no blanks. */
const sentencesOf = (text: string): readonly string[] =>
  plain(text)
    .normalize('NFKC')
    .split(/[.!?;。！？；…\n]+/)
    .flatMap((sentence) => {
      const parts = sentence.split(/[\s,:，：、~—()（）「」“”"]+/)
      return parts.length > 1 ? [...parts, parts.join('')] : parts
    })
    .map(withoutEveryday)
    .filter((sentence) => sentence !== '')

/** Where these words are found in a sentence: what stands before, the words themselves, and after. */
const foundIn = (sentence: string, words: RegExp): readonly (readonly [string, string, string])[] => {
  const found: (readonly [string, string, string])[] = []
  sentence.replace(words, (match: string, ...rest: unknown[]) => {
    const at = rest.find((each): each is number => typeof each === 'number') ?? 0
    const end = at + match.length
    found.push([sentence.slice(0, at), match, sentence.slice(end)])
    return match
  })
  return found
}

const happensIn = (sentence: string, { words, people, ever }: Spoken): boolean =>
  foundIn(sentence, words).some(([before, found, after]) => {
    if (people && ofAnimals(before + found)) return false
    return ever === true || !unhappened(before, found, after)
  })

/** Whom to call for what these words speak of, the first one first; nobody where they speak of no danger. */
export const dangerIn = (text: string): readonly Service[] => {
  const sentences = sentencesOf(text)
  return [...new Set(rules.filter((rule) => sentences.some((sentence) => happensIn(sentence, rule))).flatMap((rule) => rule.services))]
}
