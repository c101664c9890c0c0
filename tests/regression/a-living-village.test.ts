import type { Output } from '@/contract'
import { as, must } from '../features/support/journey'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { beginAt } from '../support/time'

/**
 * D22: whoever opens a phone of a new local cloud finds something real, on whatever day that is.
 * A cloud of which an act failed does not open.
 */

const moments = [
  ['a Tuesday morning', '2026-11-24T10:00:00+08:00'],
  ['a night of the Spring Festival', '2027-02-08T23:40:00+08:00'],
] as const

describe.each(moments)('on %s', (_name, moment) => {
  let cloud: LocalCloud
  beforeAll(async () => {
    beginAt(Date.parse(moment))
    cloud = await startLocalCloud({ village: true })
  })
  afterAll(() => cloud.stop())

  const home = async (openid: string) => {
    const [shown, waiting] = await Promise.all([as(cloud, openid)('home.show', {}), as(cloud, openid)('home.waiting', {})])
    return { ...must(shown), kinds: must(waiting).rows.map(({ kind }) => kind) }
  }

  test('time stands where it stood before', async () => {
    expect(Math.abs((await cloud.now()) - Date.now())).toBeLessThan(1_000)
  })

  test.each(['resident-eti-1', 'resident-eti-2', 'resident-eti-3', 'resident-xingan-1'])('%s has asked for something', async (openid) => {
    expect((await home(openid)).open.length).toBeGreaterThan(0)
  })

  test.each([
    'worker-eti-1',
    'worker-eti-2',
    'worker-xingan-1',
    'secretary-eti',
    'secretary-xingan',
    'township-eti',
    'department-water',
    'unit-water',
  ])('matters wait for %s', async (openid) => {
    expect((await home(openid)).queue?.length).toBeGreaterThan(0)
  })

  test.each([
    ['secretary-eti', ['calls', 'members', 'units', 'hours', 'reservations', 'appeals', 'proposals', 'moderation']],
    ['shop-eti', ['reservations']],
    ['township-eti', ['appeals']],
    ['county', ['opinions', 'moderation']],
  ])('on the home of %s waits every kind that may', async (openid, kinds) => {
    expect((await home(openid)).kinds).toEqual(expect.arrayContaining([...kinds]))
  })

  test('a member has a claim to see to, an event to go to, and things to choose from', async () => {
    const mine = must(await as(cloud, 'member-eti-1')('service.mine', {})).rows.map(({ text }) => text)
    expect(mine).toEqual(expect.arrayContaining(['眼睛花了，想要一副老花镜', '给村道两边的树刷石灰，工具村里备']))
    expect(must(await as(cloud, 'member-eti-1')('service.offers', {})).rows.length).toBeGreaterThan(5)
  })

  test('nobody who reported has waited longer than a day', async () => {
    const { members, units } = must(await as(cloud, 'secretary-eti')('reporting.desk', {}))
    const waited = [...members, ...units].map(({ sentAt }) => Date.now() - sentAt)
    expect(waited.length).toBeGreaterThan(1)
    expect(Math.max(...waited)).toBeLessThan(2 * 86_400_000)
  })

  const officers: readonly (readonly [string, () => Promise<readonly unknown[]>])[] = [
    ['settings of before', async () => must(await as(cloud, 'county')('settings.show', {})).editions],
    ['opinions', async () => must(await as(cloud, 'county')('feedback.list', {})).rows],
    ['opinions that were answered', async () => must(await as(cloud, 'county')('feedback.list', { handled: true })).rows],
    ['words held back', async () => must(await as(cloud, 'secretary-eti')('moderation.list', {})).rows],
    ['codes that changed', async () => must(await as(cloud, 'county')('grid.recodings', {})).rows.filter(({ doneAt }) => doneAt !== null)],
    ['changes', async () => must(await as(cloud, 'county')('audit.list', {})).rows],
    ['people to call', async () => must(await as(cloud, 'secretary-eti')('inbox.callList', {})).rows],
    ['what was assigned', async () => must(await as(cloud, 'township-eti')('matters.boards', {})).rows],
    ['deaths', async () => must(await as(cloud, 'secretary-eti')('staff.passings', { orgId: '152221108209' })).rows],
  ]
  test.each(officers)('there are %s to look at', async (_what, list) => {
    expect((await list()).length).toBeGreaterThan(0)
  })

  test('who asked reads who has looked, and what became of it', async () => {
    const mine: Output<'matters.mine'> = must(await as(cloud, 'resident-eti-1')('matters.mine', {}))
    const lamp = mine.rows.find(({ summary }) => summary.includes('路灯'))
    expect(lamp).toMatchObject({ state: 'answered', people: 2, can: expect.arrayContaining(['confirm']) as unknown })
    const { rows } = must(await as(cloud, 'resident-eti-1')('matters.viewers', { id: lamp?.id ?? '' }))
    expect(rows.map(({ role }) => role)).toEqual(expect.arrayContaining(['secretary', 'townshipOfficer']))
  })
})
