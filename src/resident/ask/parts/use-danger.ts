import { useMemo } from 'react'
import type { CategoryChoice } from '@/contract/matters'
import { plain } from '@/contract/text'
import { dangerIn } from '@/lib/words/danger/find'
import { guessCategory } from '@/lib/words/guess-category'
import type { AskDraft } from '@/lib/kept/ask-draft'
import type { AskDraftHold } from './use-ask-draft'

/** What is only spoken is sorted by whoever hears it. */
const UNSORTED = 'other'

const unsorted = ({ voice, text }: AskDraft) => (voice && !plain(text) ? UNSORTED : null)

/** Which kind it is, and whom to call first. What the words tell of danger beats every kind, until the person says otherwise. */
export const useDanger = (choices: readonly CategoryChoice[], { value, put }: AskDraftHold) => {
  const found = useMemo(() => dangerIn(value.text), [value.text])
  const told = found.join(' ')
  const open = told !== '' && value.safe !== told
  const byHand = open && value.knowing !== told ? null : value.category
  const guessed = (open && choices.find((choice) => choice.danger)?.id) || guessCategory(value.text, choices)
  const id = byHand ?? guessed ?? unsorted(value)
  return {
    found: open ? found : [],
    category: choices.find((choice) => choice.id === id) ?? null,
    guessed: byHand === null && guessed !== null,
    pick: (category: string) => put({ category, knowing: told }),
    /** Another danger that is told later is shown again. */
    safe: () => put({ safe: told }),
  }
}
