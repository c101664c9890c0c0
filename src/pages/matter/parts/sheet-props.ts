import type { MatterView } from '@/contract/matters'

/** What every sheet that carries out one step is given. */
export interface StepSheetProps {
  matter: MatterView
  visible: boolean
  onClose: () => void
  onChanged: (matter: MatterView) => void
}
