import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { wake } from '../../cloudfunctions/features/matters/clocks/waking'
import { remindAt } from '../../cloudfunctions/features/matters/clocks/alarms'
import { aMatter, china, noon } from './support/builders'
import { saved, upwardsAt } from './support/deeds'
import { alarmsOfDue, dueMatters } from './support/due-matters'
import { as, inboxAbout, must, newKey, people } from './support/journey'
import { asked, department, did, more, shownTo } from './support/matters'

const hour = 3_600_000
const minute = 60_000

test.each([
  ['half an hour', 30 * minute, 15 * minute],
  ['two hours', 2 * hour, hour],
  ['a day', 24 * hour, 24 * hour * 0.8],
  ['ten days', 240 * hour, 240 * hour * 0.8],
])('of %s it reminds after %d ms (%d)', (_what, span, after) => {
  expect(remindAt({ dueAt: noon + span, since: noon, stage: 'none', at: noon })).toBe(noon + after)
})

const woken = (matter: ReturnType<typeof aMatter>, at: number) => saved(matter, wake(matter, upwardsAt(at)))
const whats = (matter: ReturnType<typeof aMatter>) => matter.timeline.map(({ what }) => what)

test('提醒, 黄, 红: each once, a hand more at every level up to the county, and then nothing more', () => {
  let matter = aMatter()
  for (let left = 12; matter.wakeAt !== null && left > 0; left -= 1) {
    matter = woken(matter, matter.wakeAt)
    expect(matter.owner.personId).toBe('p_worker')
  }
  expect(whats(matter)).toEqual(['reminded', 'overdue', 'raised', 'raised'])
  expect(matter.hands).toEqual(['p_worker', 'p_secretary', 'p_township', 'p_county'])
  expect(matter).toMatchObject({ state: 'awaitingResponse', wakeAt: null, alarm: { stage: 'top' } })
})

test('late by a day it does not remind of what is over, and 红 waits its time after 黄', () => {
  const late = woken(aMatter(), noon + 26 * hour)
  expect(whats(late)).toEqual(['overdue'])
  expect(late.wakeAt).toBe(noon + 30 * hour)
})

test('run twice at the same moment it does nothing more', () => {
  const once = woken(aMatter(), noon + 2 * hour)
  expect(wake(once, upwardsAt(noon + 2 * hour))).toEqual({ next: once, effects: [] })
})

test('yellow tells the supervisor and whoever let it pass; each message once and under an id of its own', () => {
  const reminded = woken(aMatter(), noon + hour)
  const { effects } = wake(reminded, upwardsAt(noon + 2 * hour))
  expect(effects.map((effect) => (effect.kind === 'tell' ? [effect.to.personId, effect.message] : []))).toEqual([
    ['p_secretary', 'matterOverdue'],
    ['p_worker', 'matterYouAreLate'],
  ])
  expect(new Set(effects.map(({ id }) => id)).size).toBe(2)
})

test('a response starts the next clock, and its alarms begin anew', () => {
  const answered = aMatter({ state: 'inProgress', respondedAt: noon, echoBy: china('2026-11-24 10:00') })
  expect(answered.alarm).toMatchObject({ dueAt: china('2026-11-24 10:00'), stage: 'none' })
})

describe('on the local cloud', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startLocalCloud()
  })
  afterAll(() => cloud.stop())

  test('a cut that nobody answers stays with its worker, and those above see it with every alarm on its timeline', async () => {
    const { id } = await asked(cloud, { category: 'utilities', text: '村里停水了' })
    await cloud.clock('8h')
    const shown = await shownTo(cloud, people.resident, id)
    expect(shown).toMatchObject({ alarm: 'red', owner: { role: 'fullTimeWorker' }, supervisedBy: '俄体镇' })
    expect(shown.timeline.map(({ what }) => what)).toEqual(['submitted', 'routed', 'reminded', 'overdue', 'raised'])
    expect((await inboxAbout(cloud, people.secretary, id)).map(({ title }) => title)).toContain('请您督办：有件事过了时间')
    for (const who of [people.worker, people.secretary]) {
      expect(must(await as(cloud, who)('matters.queue', {})).rows.map((row) => row.id)).toContain(id)
    }
  })

  test('a department that says nothing is reminded and reported once', async () => {
    const { id } = await did(cloud, people.resident, ['matters.submit', { key: newKey(), category: 'complaint', text: '井水发黄' }])
    await did(cloud, people.worker, ['matters.respond', { id }])
    await did(cloud, people.worker, ['matters.whistle', { id, departmentId: department, ground: 'jointEnforcement', text: '请来化验' }])
    await cloud.clock('4d')
    const told = (await inboxAbout(cloud, more.department, id)).map(({ title }) => title)
    expect(told.filter((title) => title === '过了答应的时间')).toHaveLength(1)
    expect(must(await as(cloud, more.county)('matters.search', { words: '井水发黄' })).rows[0]?.id).toBe(id)
  })

  test('more due matters than two batches hold are woken, and none is left behind', async () => {
    await dueMatters(cloud, 210)
    expect(await cloud.clock('2m')).toMatchObject({ error: null })
    const alarms = await alarmsOfDue(cloud)
    expect([alarms.length, new Set(alarms)]).toEqual([210, new Set(['yellow'])])
  })
})
