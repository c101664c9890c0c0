import type { CallName } from '@/contract'
import type { Action } from '../../action'
import { claim, publish, release } from '../steps/claim'
import { proposeDecline, settleDecline } from '../steps/decline'
import { escalate, sendBack } from '../steps/handing'
import { hidePhoto } from '../steps/hide-photo'
import { spotCheck } from '../steps/spot-check'
import { rateDepartment, whistleReply } from '../steps/whistle'
import { unsolved, upwards } from './above'
import { enclosed, said, withFiles } from './step'

/** All other steps that need no more than their rule. */
export const steps = {
  'matters.whistleReply': enclosed(whistleReply),
  'matters.sendBack': enclosed(sendBack),
  'matters.publish': enclosed(publish),
  'matters.claim': said((matter, _nothing: unknown, call) => claim(matter, call)),
  'matters.release': enclosed(release),
  'matters.rateDepartment': enclosed(rateDepartment),
  'matters.settleDecline': enclosed(settleDecline),
  'matters.spotCheck': withFiles(unsolved(spotCheck)),
  'matters.hidePhoto': said(hidePhoto),
  'matters.escalate': withFiles(upwards(escalate)),
  'matters.proposeDecline': withFiles(upwards(proposeDecline)),
} satisfies { readonly [Name in CallName]?: Action<Name> }
