import type { CategoryChoice } from '@/contract/matters'
import { withoutEveryday } from './danger/everyday'

type Kind = Pick<CategoryChoice, 'id' | 'hints' | 'danger'>

/** Danger is told by whole words: a single 火 or 洪 stands in many a harmless one. */
const hintsOf = ({ hints, danger }: Kind) => (danger ? hints.filter((hint) => hint.length > 1) : hints)

const score = (text: string, choice: Kind) => {
  const said = choice.danger ? withoutEveryday(text) : text
  return hintsOf(choice).reduce((sum, hint) => (said.includes(hint) ? sum + hint.length : sum), 0)
}

/** The kind whose hints the words contain most of; null when nothing fits. */
export const guessCategory = (text: string, choices: readonly Kind[]): string | null => {
  let best: { id: string; score: number } | null = null
  for (const choice of choices) {
    const found = score(text, choice)
    if (found > (best?.score ?? 0)) best = { id: choice.id, score: found }
  }
  return best?.id ?? null
}
