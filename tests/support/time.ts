import { shiftDate } from '../../cloudfunctions/local/host/shifted-date'

/** Where every test begins that names no other moment: a Tuesday, in the middle of a working morning. */
export const ordinary = Date.parse('2026-11-24T10:00:00+08:00')

const Machine = Date
let offset = 0

/** Puts `Date` of this test file at a moment (UTC ms), and the local clouds that start from now on; from there time runs as it does. */
export const beginAt = (moment: number): void => {
  offset = moment - Machine.now()
}

/** How far the test's time stands from the machine's, in ms. */
export const timeOffset = (): number => offset

beginAt(ordinary)
shiftDate(globalThis, () => offset)
