import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../../cloudfunctions/features/actor/person-id'
import type { LocalCloud } from '../../support/local-cloud'
import { as, must, newKey } from './journey'
import { more } from './matters'
import { plant, rich } from './shop'

/** The county switches 一家人合用积分 on or off; everywhere once the minute is over. */
export const switchPools = async (cloud: LocalCloud, familyPools: 0 | 1): Promise<void> => {
  const { inForce } = must(await as(cloud, more.county)('settings.show', {}))
  must(await as(cloud, more.county)('settings.save', { values: { numbers: { ...inForce.numbers, familyPools } }, key: newKey() }))
  await cloud.clock('2m')
}

const store = { version: 1, change: 'test', effects: [], effectsDueAt: null }

/**
 * A family of people with so many points each, put there without anybody;
 * the first gave the code, which outlives a clock that is put forward.
 */
export const aFamily = async (cloud: LocalCloud, points: readonly number[], code: string | null = null) => {
  const openids = points.map(() => `family-${randomUUID()}`)
  for (const [at, openid] of openids.entries()) await rich(cloud, [openid], points[at] ?? 0)
  const members = openids.map((openid, at) => ({ personId: personIdOf(openid), openid, name: '钱示例', at: at + 1, key: `key-${openid}` }))
  const [first = ''] = openids
  const invite =
    code === null
      ? null
      : { code, until: Date.now() + 30 * 86_400_000, key: 'key-of-the-code', by: { personId: personIdOf(first), openid: first } }
  const _id = `fa_${randomUUID()}`
  await plant(cloud, 'families', [{ _id, members, invite, ...store }])
  return { _id, openids, ids: members.map(({ personId }) => personId) }
}

/** Somebody with points and without a family. */
export const aRelative = async (cloud: LocalCloud, points = 40): Promise<string> => {
  const openid = `relative-${randomUUID()}`
  await rich(cloud, [openid], points)
  return openid
}
