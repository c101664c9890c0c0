import type { Doors } from '@/contract/doors'

/** All of them are closed until the county opens them. */
export const defaultDoors: Doors = { robots: [], sms: null }

/** The county's own. */
export const doorsFrom = (stored: Readonly<Record<string, unknown>>): Doors => ({
  ...defaultDoors,
  ...(stored['doors'] as Partial<Doors> | undefined),
})

/** As somebody sees it who may not change it: whoever knows a robot's key can speak in its group. */
export const veiled = ({ sms }: Doors): Doors => ({ robots: [], sms })
