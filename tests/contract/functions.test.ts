import { contract, functionOf } from '@/contract'

test.each([
  ['people.me', 'api'],
  ['matters.submit', 'api'],
  ['exchange.preview', 'exchange'],
  ['exchangers.preview', 'api'],
  ['points.preview', 'exchange'],
  ['points.mine', 'service'],
  ['registration.member', 'service'],
  ['services.offers', 'api'],
])('%s is served by %s', (name, expected) => {
  expect(functionOf(name)).toBe(expected)
})

test('every call is served by one of the three', () => {
  for (const name of Object.keys(contract)) expect(['api', 'exchange', 'service']).toContain(functionOf(name))
})
