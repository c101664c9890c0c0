import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { meOf, placesOf } from '../me'

export const showMe: Action<'people.me'> = async (_input, { actor, now }) => ok(meOf(actor, await readOrgs(placesOf(actor)), now))
