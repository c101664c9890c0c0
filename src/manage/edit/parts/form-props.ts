import type { NodeView } from '@/contract/places'

/** What every form that changes a place is given. `onFresh` looks again at what others have changed meanwhile. */
export interface FormProps {
  node: NodeView
  onFresh: () => void
}
