import { steps, type Step } from '@/contract/words'

/** The steps this page can carry out. What else the server may allow has its own place. */
const here: readonly Step[] = ['respond', 'echo', 'answer', 'confirm', 'dispute']
export const isHere = (step: Step) => here.includes(step)

/** What the button of a step says. */
export const stepWords: Record<Step, string> = {
  ...steps,
  echo: '说进展',
  answer: '给回答',
  withdraw: '撤回这件事',
}
