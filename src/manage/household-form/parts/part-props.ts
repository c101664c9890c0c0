import type { Filled, Touched } from './filled'

export interface FormPartProps {
  filled: Filled
  put: (touched: Touched) => void
  /** What is wrong with which field. */
  faults: Readonly<Record<string, string>>
}
