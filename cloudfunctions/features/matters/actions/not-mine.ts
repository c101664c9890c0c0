import { err, ok } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { disown } from '../steps/joining'
import { invitedTo } from './invited'
import { matters } from './store'

export const notMine: Action<'matters.notMine'> = async ({ id }, context) => {
  const changed = inArea(
    'matters',
    await matters.change<'matters.not_yours'>(id, async (matter) =>
      (await invitedTo(matter, context)) ? ok(disown(matter)) : err('matters.not_yours'),
    ),
  )
  return changed.ok ? ok({}) : changed
}
