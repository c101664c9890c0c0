import type { AppealView } from '@/contract/appeals'

export interface SheetProps {
  id: string
  onClose: () => void
  onDone: (appeal: AppealView) => void
}
