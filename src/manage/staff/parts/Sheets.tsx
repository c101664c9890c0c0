import type { StaffStep } from '@/contract/words'
import { EndSheet } from './EndSheet'
import { ExtendSheet } from './ExtendSheet'
import { LeaveSheet } from './LeaveSheet'
import type { StaffRow } from './use-staff'

export interface Doing {
  readonly row: StaffRow
  readonly step: StaffStep
}

interface SheetsProps {
  doing: Doing | null
  rows: readonly StaffRow[]
  onClose: () => void
  onDone: () => void
}

const sameCommunity = (one: StaffRow, other: StaffRow) => one.orgId.slice(0, 12) === other.orgId.slice(0, 12)

/** The sheet for the step that was begun. */
export const Sheets = ({ doing, rows, onClose, onDone }: SheetsProps) => {
  if (!doing) return null
  const { row, step } = doing
  const shared = { row, visible: true, onClose, onDone }
  const others = rows.filter((other) => other.id !== row.id && !other.ended && !other.onLeave && sameCommunity(other, row))
  if (step === 'leave') return <LeaveSheet {...shared} others={others} />
  return step === 'end' ? <EndSheet {...shared} /> : <ExtendSheet {...shared} />
}
