import type { FactView } from '@/contract/facts'
import { factSteps } from '@/contract/words-households'
import { success } from './success'
import { useAction } from './use-action'

/** What may be done about the facts that are shown: each step of `can` as a button. */
export const useFactSteps = (onChanged: () => void) => {
  const { run, error } = useAction('facts.end')
  const stepsOf = ({ id, can }: FactView) =>
    can.map((step) => ({
      id: `${step}-${id}`,
      word: factSteps[step],
      onTap: () =>
        void run((key) => ({ id, step, key })).then((done) => {
          if (!done) return
          success('改好了')
          onChanged()
        }),
    }))
  return { stepsOf, error }
}
