import type { CallName } from '@/contract'
import type { Action } from '../../action'
import { callBack, confirm, contest, dispute, reopen, withdraw } from '../steps/asker'
import { unsolved, upwards } from './above'
import { said, withFiles } from './step'

/** Steps of whoever asked, and of those who ask them by telephone. */
export const askerSteps = {
  'matters.confirm': said(confirm),
  'matters.withdraw': said(withdraw),
  'matters.dispute': withFiles(unsolved(dispute)),
  'matters.reopen': unsolved(reopen),
  'matters.callBack': unsolved(callBack),
  'matters.contest': upwards(contest),
} satisfies { readonly [Name in CallName]?: Action<Name> }
