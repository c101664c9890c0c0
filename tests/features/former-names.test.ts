import { contract, type CallName } from '@/contract'
import { functionOf } from '@/contract/functions'
import { former } from '../../cloudfunctions/features/former'
import { samples } from '../contract/samples'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

let cloud: LocalCloud
beforeAll(async () => (cloud = await startLocalCloud()))
afterAll(() => cloud.stop())

const rows: (readonly [string, CallName])[] = Object.entries(former)

/** What a function answers to a name, with an input that phones in the field send. */
const answer = async (name: string, today: CallName) =>
  (await cloud.invoke('service', 'secretary-eti', { name, input: samples[today].inputs[0] })).reply

test.each(rows)('%s answers as %s, in the function that served it then', async (name, today) => {
  expect(functionOf(today)).toBe('service')
  const reply = await answer(name, today)
  if (!reply.ok) expect(reply.error.code).not.toMatch(/^(call|input|internal)/)
  expect(await answer(today, today)).toEqual(reply)
})

test('a former name is no name of today', () => {
  expect(Object.keys(former).filter((name) => name in contract)).toEqual([])
})
