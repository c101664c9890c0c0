import type { CallName } from '@/contract'
import { attendanceRows } from './rows/attendance'
import { householdRows } from './rows/households'
import { matterLists } from './rows/matters-lists'
import { matterSteps } from './rows/matters-steps'
import { personRows } from './rows/people'
import { placeRows } from './rows/places'
import { pointRows } from './rows/points'
import { registrationRows } from './rows/registration'
import { serviceRows } from './rows/service'
import { shopRows } from './rows/shop'
import { statisticsRows } from './rows/statistics'
import type { RowsOf } from './table'

/** Who may make which call: every call of the contract has its rows, or this does not compile. */
export const rows: RowsOf<CallName> = {
  ...matterSteps,
  ...matterLists,
  ...personRows,
  ...placeRows,
  ...registrationRows,
  ...serviceRows,
  ...attendanceRows,
  ...pointRows,
  ...shopRows,
  ...householdRows,
  ...statisticsRows,
} satisfies RowsOf<CallName>
