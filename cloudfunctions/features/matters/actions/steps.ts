import type { CallName } from '@/contract'
import type { MatterView } from '@/contract/matters-views'
import { err, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { readChain } from '../../grid/actions/read'
import { isToldAbove, type Lookup } from '../assigning/supervision'
import type { Upwards } from '../assigning/supervisors'
import type { Matter } from '../document/matter'
import { ownFiles, type Enclosed } from '../document/photos'
import type { Call } from '../lifecycle/deciding'
import { callBack, confirm, contest, dispute, reopen, withdraw } from '../steps/asker'
import { claim, publish, release } from '../steps/claim'
import { proposeDecline, settleDecline } from '../steps/decline'
import { escalate, sendBack } from '../steps/handing'
import { hidePhoto } from '../steps/hide-photo'
import { spotCheck } from '../steps/spot-check'
import { answer, contact, echo, respond } from '../steps/staff'
import { rateDepartment, whistleReply } from '../steps/whistle'
import { step, type ChangeError, type Decided } from './store'

interface Step {
  readonly id: string
  readonly key?: string | undefined
}
type Rule<Said, Code extends string, By = Call> = (matter: Matter, said: Said, call: By) => Decided<Code>
type Taken<Code extends string> = Promise<Result<MatterView, Code | ChangeError>>

/** What was said decides. */
const said =
  <Said, Code extends string>(rule: Rule<Said, Code>) =>
  (input: Said & Step, context: Context): Taken<Code> =>
    step(input, context, (matter, call) => rule(matter, input, call))

/** Photos and a voice note may come with what was said: one's own. */
const withFiles =
  <Said extends Enclosed, Code extends string>(next: (input: Said & Step, context: Context) => Taken<Code>) =>
  async (input: Said & Step, context: Context): Taken<Code | 'matters.photo_not_yours'> =>
    ownFiles(input, context.actor) ? next(input, context) : err('matters.photo_not_yours')

const enclosed = <Said extends Enclosed, Code extends string>(rule: Rule<Said, Code>) => withFiles<Said, Code>(said(rule))

/** Who stands above the place decides with it. */
const upwards =
  <Said, Code extends string>(rule: Rule<Said, Code, Call & Upwards>) =>
  (input: Said & Step, context: Context): Taken<Code | 'grid.not_found'> =>
    step<Code | 'grid.not_found'>(input, context, async (matter, call) => {
      const chain = await readChain(matter.place.gridId)
      return chain ? rule(matter, input, { ...call, chain }) : err('grid.not_found')
    })

/** 没解决: whoever stands above is looked up where they are to be told. */
const unsolved =
  <Said, Code extends string>(rule: Rule<Said, Code, Call & Lookup>) =>
  (input: Said & Step, context: Context): Taken<Code> =>
    step(input, context, async (matter, call) =>
      rule(matter, input, { ...call, chain: isToldAbove(matter) ? await readChain(matter.place.gridId) : null }),
    )

/** Steps that need no more than their rule. */
export const steps = {
  'matters.respond': enclosed(respond),
  'matters.echo': enclosed(echo),
  'matters.answer': enclosed(answer),
  'matters.dispute': withFiles(unsolved(dispute)),
  'matters.whistleReply': enclosed(whistleReply),
  'matters.confirm': said(confirm),
  'matters.withdraw': said(withdraw),
  'matters.reopen': unsolved(reopen),
  'matters.sendBack': said(sendBack),
  'matters.publish': said(publish),
  'matters.claim': said((matter, _nothing: unknown, call) => claim(matter, call)),
  'matters.release': said(release),
  'matters.contact': said(contact),
  'matters.rateDepartment': said(rateDepartment),
  'matters.settleDecline': said(settleDecline),
  'matters.callBack': unsolved(callBack),
  'matters.spotCheck': unsolved(spotCheck),
  'matters.hidePhoto': said(hidePhoto),
  'matters.escalate': upwards(escalate),
  'matters.contest': upwards(contest),
  'matters.proposeDecline': upwards(proposeDecline),
} satisfies { readonly [Name in CallName]?: Action<Name> }
