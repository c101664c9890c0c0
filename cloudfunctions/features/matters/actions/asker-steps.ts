import type { CallName } from '@/contract'
import type { Action } from '../../action'
import { callBack, confirm, contest, dispute, reopen, withdraw } from '../steps/asker'
import { unsolved, upwards } from './above'
import { enclosed, withFiles } from './step'

/** Steps of whoever asked, and of those who ask them by telephone. */
export const askerSteps = {
  'matters.confirm': enclosed(confirm),
  'matters.withdraw': enclosed(withdraw),
  'matters.dispute': withFiles(unsolved(dispute)),
  'matters.reopen': withFiles(unsolved(reopen)),
  'matters.callBack': withFiles(unsolved(callBack)),
  'matters.contest': withFiles(upwards(contest)),
} satisfies { readonly [Name in CallName]?: Action<Name> }
