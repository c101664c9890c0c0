import type { Output } from '@/contract'
import type { Filled } from './filled'

export type Lists = Output<'settings.show'>['inForce']['lists']

export interface FactPartProps {
  filled: Filled
  put: (part: Partial<Filled>) => void
  faults: Readonly<Record<string, string>>
}
