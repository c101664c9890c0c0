import type { CallName } from '@/contract'
import { answering, but, type RoleName, type Where } from './roles'
import type { ThingName } from './things'

interface Failing {
  readonly call: CallName
  readonly on?: ThingName
  readonly where: Where
  readonly roles: readonly RoleName[]
  /** The row of the cases that says what is right. */
  readonly case: string
}

const notOfTheStaff = but(...answering, 'department')

/** Doors that stand open today and must not: a cell that has come right is taken off this list, or the test is red. */
export const knownToFail: readonly Failing[] = [{ call: 'settings.show', where: 'here', roles: notOfTheStaff, case: 'D18' }]
