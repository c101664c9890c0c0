import { randomUUID } from 'node:crypto'
import type { MatterView } from '@/contract/matters-views'
import type { Decision } from '../../../platform/aggregate'
import { err, type Result } from '../../../platform/result'
import type { Context } from '../../action'
import type { Matter } from '../document/matter'
import { ownFiles, type Enclosed } from '../document/photos'
import { shown, type ChangeError } from './shown'
import { matters } from './store'
import type { Call } from '../../actor/act'
import type { Voice } from '../document/parts'
import type { SpokenCall } from '../lifecycle/deciding'

interface Input {
  readonly id: string
  readonly key?: string | undefined
  /** What was said aloud with it. */
  readonly voice?: Voice | undefined
  /** Whoever has read it just now saves a request. */
  readonly loaded?: Matter | undefined
}

/** What a rule decides, perhaps after reading what stands elsewhere. */
export type Decided<Code extends string> = Result<Decision<Matter>, Code> | Promise<Result<Decision<Matter>, Code>>

/** Change one matter by a rule, and show the caller what it became. */
export const step = async <Code extends string>(
  { id, key = randomUUID(), voice, loaded }: Input,
  context: Context,
  rule: (matter: Matter, call: SpokenCall) => Decided<Code>,
): Taken<Code> => {
  const changed = await matters.change<Code>(id, (matter) => rule(matter, { actor: context.actor, now: context.now, key, voice }), loaded)
  return shown(changed, context)
}

/** What every step is asked with. */
export interface Step {
  readonly id: string
  readonly key?: string | undefined
}
export type Rule<Said, Code extends string, By = Call> = (matter: Matter, said: Said, call: By) => Decided<Code>
export type Taken<Code extends string> = Promise<Result<MatterView, Code | ChangeError>>

/** What was said decides. */
export const said =
  <Said, Code extends string>(rule: Rule<Said, Code>) =>
  (input: Said & Step, context: Context): Taken<Code> =>
    step(input, context, (matter, call) => rule(matter, input, call))

/** Photos and a voice note may come with what was said: one's own. */
export const withFiles =
  <Said, Code extends string>(next: (input: Said & Step, context: Context) => Taken<Code>) =>
  async (input: Said & Enclosed & Step, context: Context): Taken<Code | 'matters.photo_not_yours'> =>
    ownFiles(input, context.actor) ? next(input, context) : err('matters.photo_not_yours')

export const enclosed = <Said, Code extends string>(rule: Rule<Said, Code>) => withFiles<Said, Code>(said(rule))
