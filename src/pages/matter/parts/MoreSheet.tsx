import type { Step } from '@/contract/words'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { stepHints, stepWords } from './step-words'

interface MoreSheetProps {
  steps: readonly Step[]
  visible: boolean
  onClose: () => void
  onBegin: (step: Step) => void
}

export const MoreSheet = ({ steps, visible, onClose, onBegin }: MoreSheetProps) => (
  <Sheet title='还可以' visible={visible} onClose={onClose}>
    {steps.map((step) => <Row key={step} id={step} title={stepWords[step]} text={stepHints[step]} onClick={() => onBegin(step)} />)}
  </Sheet>
)
