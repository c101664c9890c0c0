import type { Step } from '@/contract/words'
import { Confirm } from './Confirm'
import { GradeStep } from './GradeStep'
import type { StepSheetProps } from './sheet-props'
import { isWordStep } from './word-steps'
import { WordsStep } from './WordsStep'

interface OneStepProps extends StepSheetProps {
  step: Step
  /** Another step instead, from within the form. */
  onBegin: (step: Step) => void
}

/** The small form of a step, where it has one on this page. */
export const StepSheet = ({ step, onBegin, ...sheet }: OneStepProps) => {
  if (isWordStep(step)) return <WordsStep {...sheet} step={step} />
  if (step === 'confirm') return <Confirm {...sheet} onDispute={() => onBegin('dispute')} />
  if (step === 'rateDepartment') return <GradeStep {...sheet} step={step} />
  return null
}
