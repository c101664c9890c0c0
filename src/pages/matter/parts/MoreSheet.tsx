import type { MatterView } from '@/contract/matters'
import type { Step } from '@/contract/words'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { hintFor, wordFor } from './step-words'

interface MoreSheetProps {
  matter: MatterView
  steps: readonly Step[]
  visible: boolean
  onClose: () => void
  onBegin: (step: Step) => void
}

export const MoreSheet = ({ matter, steps, visible, onClose, onBegin }: MoreSheetProps) => (
  <Sheet title="还可以" visible={visible} onClose={onClose}>
    {steps.map((step) => (
      <Row key={step} id={step} title={wordFor(step, matter)} text={hintFor(step, matter)} onClick={() => onBegin(step)} />
    ))}
  </Sheet>
)
