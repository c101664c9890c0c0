import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { scopesOf } from '../../people/actor'
import { templateIdOf } from './deliver'

/** Staff are told of new matters, everybody of the progress of their own. */
export const listAsks: Action<'inbox.asks'> = (_input, { actor, now }) => {
  const staff = scopesOf(actor, now).length > 0
  return Promise.resolve(ok({ templateIds: [...(staff ? [templateIdOf('newMatter')] : []), templateIdOf('matterProgress')] }))
}
