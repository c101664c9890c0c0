import type { Step } from '@/contract/words'
import { GradeStep } from './GradeStep'
import type { StepSheetProps } from './sheet-props'
import { isWordStep } from './word-steps'
import { WordsStep } from './WordsStep'

/** The small form of a step, where it has one on this page. */
export const StepSheet = ({ step, ...sheet }: StepSheetProps & { step: Step }) => {
  if (isWordStep(step)) return <WordsStep {...sheet} step={step} />
  if (step === 'confirm' || step === 'rateDepartment') return <GradeStep {...sheet} step={step} />
  return null
}
