import { contract } from '@/contract'
import { functionNames, functionOf } from '@/contract/functions'

test.each([
  ['people.me', 'api'],
  ['matters.submit', 'api'],
  ['exchange.preview', 'exchange'],
  ['exchangers.preview', 'api'],
  ['points.preview', 'exchange'],
  ['points.previews', 'service'],
  ['points.saveRules', 'care'],
  ['points.mine', 'service'],
  ['appeals.make', 'service'],
  ['registration.member', 'service'],
  ['feedback.send', 'care'],
  ['staff.assign', 'care'],
  ['grid.save', 'care'],
  ['grid.saved', 'api'],
  ['inbox.checkTemplates', 'care'],
  ['services.offers', 'api'],
  ['households.list', 'households'],
  ['statistics.here', 'statistics'],
  ['', 'api'],
])('%s is served by %s', (name, expected) => {
  expect(functionOf(name)).toBe(expected)
})

test('every call is served by one of the functions, and every function serves calls', () => {
  expect(new Set(Object.keys(contract).map(functionOf))).toEqual(new Set(functionNames))
})
