import { minute } from '../../ground/time/beijing'

/** How long after a save `clock` counts it: longer than any call runs, so that what was read then is what stands. */
export const countedAfter = minute
