import { inArea, inCodes } from '../../cloudfunctions/ground/codes'
import { err, ok, waitUntil, type Result } from '../../cloudfunctions/platform/result'

type Changed = Result<number, 'matters.wrong_step' | 'not_found' | 'changed'>

test.each<[string, Changed, unknown]>([
  ['what was saved', ok(7), ok(7)],
  ['what is gone', err('not_found'), err('matters.not_found')],
  ['what was lost to others', err('changed'), err('matters.changed')],
  ['what a rule refused, with what it says', err('matters.wrong_step', { why: '已结案' }), err('matters.wrong_step', { why: '已结案' })],
  ['what a rule refused for now, with until when', waitUntil('matters.wrong_step', 9), waitUntil('matters.wrong_step', 9)],
])('%s in the codes of its area', (_what, changed, expected) => {
  expect(inArea('matters', changed)).toEqual(expected)
})

test('an area may say both in its own codes', () => {
  const codes = { gone: 'family.changed', lost: 'family.changed' } as const
  expect([inCodes(err('not_found'), codes), inCodes(err('changed'), codes)]).toEqual([err('family.changed'), err('family.changed')])
})
