import type { Step } from '@/contract/words'

/** What the button of a step says. */
export const stepWords: Record<Step, string> = {
  respond: '回应',
  echo: '说进展',
  answer: '给回答',
  confirm: '解决了',
  dispute: '没解决',
  withdraw: '撤回这件事',
}
