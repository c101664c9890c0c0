import { randomUUID } from 'node:crypto'
import type { MatterView } from '@/contract/matters-views'
import { err, type Result } from '../../../platform/result'
import type { Context } from '../../action'
import { readChain } from '../../grid/actions/read'
import type { Call } from '../lifecycle/deciding'
import type { Matter } from '../document/matter'
import type { Upwards } from '../assigning/supervisors'
import { matters, shown, type Decided } from './store'

interface Input {
  readonly id: string
  readonly key?: string | undefined
}

interface Setting {
  readonly call: Call
  readonly upwards: Upwards
}

type UpwardsError = 'grid.not_found' | 'matters.not_found' | 'matters.changed'

/** Change one matter by a rule that must know who stands above it. */
export const stepUpwards = async <Code extends string>(
  { id, key = randomUUID() }: Input,
  { actor, now }: Context,
  rule: (matter: Matter, setting: Setting) => Decided<Code>,
): Promise<Result<MatterView, Code | UpwardsError>> => {
  const changed = await matters.change<Code | 'grid.not_found'>(id, async (matter) => {
    const chain = await readChain(matter.place.gridId)
    return chain ? rule(matter, { call: { actor, now, key }, upwards: { chain, now } }) : err('grid.not_found')
  })
  return shown(changed, { actor, now })
}
