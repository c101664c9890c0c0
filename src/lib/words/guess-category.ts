import type { CategoryChoice } from '@/contract/matters'

const score = (text: string, { hints }: CategoryChoice) => hints.reduce((sum, hint) => (text.includes(hint) ? sum + hint.length : sum), 0)

/** The kind whose hints the words contain most of; null when nothing fits. */
export const guessCategory = (text: string, choices: readonly CategoryChoice[]): string | null => {
  let best: { id: string; score: number } | null = null
  for (const choice of choices) {
    const found = score(text, choice)
    if (found > (best?.score ?? 0)) best = { id: choice.id, score: found }
  }
  return best?.id ?? null
}
