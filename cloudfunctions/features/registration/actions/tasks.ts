import { repeatable } from '../../../platform/effects'
import { moveUnitTasks } from '../../matters/actions/unit-tasks'
import type { Tasks } from '../registration'

/** What a unit was asked to handle follows whoever speaks for it now. */
export const movingTasks = repeatable<Tasks>(moveUnitTasks)
