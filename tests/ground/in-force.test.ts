import { inForce, isOver } from '../../cloudfunctions/ground/in-force'

const now = Date.UTC(2026, 10, 24, 2)

test.each<[string, Parameters<typeof inForce>[0], boolean]>([
  ['what has no beginning and no end', { until: null }, true],
  ['what begins at this millisecond', { from: now, until: null }, true],
  ['what begins at the next', { from: now + 1, until: null }, false],
  ['what has a beginning of null', { from: null, until: null }, true],
  ['what ends at the next millisecond', { until: now + 1 }, true],
  ['what ends at this one', { until: now }, false],
  ['what has ended before it began', { from: now + 1, until: now }, false],
])('%s', (_what, span, expected) => {
  expect(inForce(span, now)).toBe(expected)
})

test.each([
  [null, false],
  [now + 1, false],
  [now, true],
  [now - 1, true],
])('what lasts until %s is over: %s', (until, expected) => {
  expect(isOver({ until }, now)).toBe(expected)
})
