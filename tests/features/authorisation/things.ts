import type { Making } from './thing'
import { householdThings } from './things/households'
import { matterThings } from './things/matters'
import { peopleThings } from './things/people'
import { pointThings } from './things/points'
import { registrationThings } from './things/registration'
import { statisticsThings } from './things/statistics'
import { attendanceThings, serviceThings } from './things/service'

/** Everything that calls are made about, each as it comes about. What moves time forward comes first. */
export const things = {
  ...attendanceThings,
  ...matterThings,
  ...peopleThings,
  ...registrationThings,
  ...serviceThings,
  ...pointThings,
  ...householdThings,
  ...statisticsThings,
} as const satisfies Record<string, Making>
export type ThingName = keyof typeof things
