import type { Input, Output } from '@/contract'
import type { LocalCloud } from '../../support/local-cloud'
import { personIdOf } from '../../../cloudfunctions/features/actor/person-id'
import { as, must, newKey, people } from './journey'
import { eti } from './shop'

let phones = 0

/** Somebody who lives in 俄体村 and has proved their number. */
export const aProved = async (cloud: LocalCloud): Promise<{ openid: string; phone: string }> => {
  const number = (phones += 1)
  const [openid, phone] = [`proved-${String(number)}`, `139${String(10_000_000 + number)}`]
  must(await as(cloud, openid)('people.settle', { gridId: `${eti}002`, name: '钱示例' }))
  must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
  return { openid, phone }
}

/** A manual entry that the worker proposes. */
export const proposed = async (
  cloud: LocalCloud,
  over: Partial<Input<'proposals.make'>> = {},
  by: string = people.worker,
): Promise<Output<'proposals.make'> & { to: string }> => {
  const { openid } = await aProved(cloud)
  const input = {
    key: newKey(),
    orgId: eti,
    to: personIdOf(openid),
    points: 5,
    reason: '雪天给五户老人扫雪',
    on: Date.now() - 86_400_000,
    ...over,
  }
  return { ...must(await as(cloud, by)('proposals.make', input)), to: openid }
}

/** A manual entry that was confirmed: somebody has it in their ledger. */
export const confirmed = async (cloud: LocalCloud) => {
  const { id, to } = await proposed(cloud)
  must(await as(cloud, people.secretary)('proposals.confirm', { id, key: newKey(), accept: true }))
  return { id, to }
}

/** What stands in somebody's ledger, the newest first. */
export const linesIn = async (cloud: LocalCloud, openid: string) => must(await as(cloud, openid)('points.mine', {})).rows

/** An appeal about an entry that somebody has earned. */
export const appealedEntry = async (cloud: LocalCloud) => {
  const { to } = await confirmed(cloud)
  const [entry] = await linesIn(cloud, to)
  return {
    by: to,
    entryId: entry?.id ?? '',
    appeal: must(await as(cloud, to)('appeals.make', { key: newKey(), text: '记多了', entryId: entry?.id ?? '' })),
  }
}

/** An appeal of somebody who lives in 俄体村. */
export const appealed = async (cloud: LocalCloud, openid?: string) => {
  const by = openid ?? (await aProved(cloud)).openid
  return { by, appeal: must(await as(cloud, by)('appeals.make', { key: newKey(), text: '上周六清雪没有记' })) }
}
