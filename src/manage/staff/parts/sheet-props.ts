export interface SheetProps {
  visible: boolean
  onClose: () => void
  /** It has been done: close, and look again. */
  onDone: () => void
}
