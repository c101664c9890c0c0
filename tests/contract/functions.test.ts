import { contract, functionOf } from '@/contract'

test.each([
  ['people.me', 'api'],
  ['matters.submit', 'api'],
  ['exchange.preview', 'exchange'],
  ['exchangers.preview', 'api'],
  ['points.preview', 'exchange'],
  ['points.mine', 'api'],
])('%s is served by %s', (name, expected) => {
  expect(functionOf(name)).toBe(expected)
})

test('every call is served by one of the two', () => {
  for (const name of Object.keys(contract)) expect(['api', 'exchange']).toContain(functionOf(name))
})
