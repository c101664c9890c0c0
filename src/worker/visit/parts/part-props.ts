import type { Filled, Values } from './filled'

export interface VisitPartProps {
  filled: Filled
  put: (part: Partial<Filled>) => void
  faults: Readonly<Record<string, string>>
  values: Values
}
