import type { Doors } from '@/contract/doors'

export interface PartProps {
  doors: Doors
  busy: boolean
  /** What is wrong, by the names of the call's fields. */
  fields: Readonly<Record<string, string>>
  onSave: (change: Partial<Doors>) => Promise<boolean>
}
