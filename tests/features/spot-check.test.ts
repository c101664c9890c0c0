import { fc } from '../support/random'
import { sampleOf } from '../../cloudfunctions/features/matters/steps/spot-check'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { survives } from './support/faults'
import { as, must, newKey, people } from './support/journey'
import { asked, did, more, shownTo } from './support/matters'

const closed = fc.uniqueArray(fc.record({ id: fc.uuid(), townshipId: fc.constantFrom('152221101', '152221108', '152221109') }), {
  selector: ({ id }) => id,
  maxLength: 80,
})

test('at least the share of each township is drawn, never more than one above it, and drawing again in any order draws the same', () => {
  fc.assert(
    fc.property(closed, fc.integer({ min: 0, max: 100 }), (all, percent) => {
      const drawn = sampleOf(all, percent, '2026-11')
      expect(new Set(sampleOf([...all].reverse(), percent, '2026-11'))).toEqual(new Set(drawn))
      for (const township of new Set(all.map(({ townshipId }) => townshipId))) {
        const here = all.filter(({ townshipId }) => townshipId === township)
        const share = here.filter(({ id }) => drawn.includes(id)).length
        expect(share).toBe(Math.ceil((here.length * percent) / 100))
      }
    }),
  )
})

describe('on the local cloud', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startLocalCloud()
  })
  afterAll(() => cloud.stop())

  const closedOne = async (text: string) => {
    const { id } = await asked(cloud, { text })
    await did(cloud, people.worker, ['matters.answer', { id, text: '修好了' }])
    await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
    return id
  }
  const drawn = async (openid: string) => must(await as(cloud, openid)('matters.spotChecks', {})).rows
  const answers = { solved: true, grade: 'satisfied', text: '灯亮了', way: 'phone' } as const

  test('where the county asks for all, every closed matter is drawn; who had no part in it calls, and 没解决 opens it again', async () => {
    const { inForce } = await did(cloud, more.county, ['settings.show', {}])
    await did(cloud, more.county, ['settings.save', { values: { numbers: { ...inForce.numbers, callBackPercent: 100 } } }])
    const ids: string[] = []
    for (let at = 0; at < 30; at += 1) ids.push(await closedOne(`第${String(at)}盏灯`))
    expect(await drawn(people.secretary)).toEqual([])
    await cloud.clock('32d')
    const rows = await drawn(people.secretary)
    expect(rows).toHaveLength(20)
    expect(rows[0]).toMatchObject({ state: 'closed', standing: 'staff', can: ['spotCheck'] })
    for (const openid of [more.township, more.county]) expect((await drawn(openid)).length).toBe(20)
    for (const openid of [people.worker, people.resident, people.stranger]) {
      expect(await as(cloud, openid)('matters.spotChecks', {})).toMatchObject({ error: { code: 'matters.not_yours' } })
      expect(await as(cloud, openid)('matters.spotCheck', { id: ids[0] ?? '', ...answers })).toMatchObject({
        error: { code: 'matters.not_yours' },
      })
    }

    const [solved = '', inVain = ''] = ids
    expect(await did(cloud, people.secretary, ['matters.spotCheck', { id: solved, ...answers }])).toMatchObject({
      state: 'closed',
      closing: 'confirmed',
      can: [],
    })
    const again = await did(cloud, more.township, ['matters.spotCheck', { id: inVain, solved: false, text: '又灭了', way: 'visit' }])
    expect(again).toMatchObject({ state: 'inProgress', closing: null, reopened: 1 })
    expect((await shownTo(cloud, people.resident, inVain)).timeline.at(-1)).toMatchObject({
      what: 'spotChecked',
      text: '又灭了',
      about: '上门',
    })
    expect((await drawn(people.secretary)).map(({ id }) => id)).not.toContain(solved)

    await cloud.clock('5m')
    expect((await cloud.call(more.county, 'matters.spotChecks', {})).roundTrips).toBeLessThanOrEqual(3)
    const left = ids.slice(2)
    await survives(cloud, {
      name: 'matters.spotCheck',
      by: people.secretary,
      most: 4 + 4,
      prepare: () => Promise.resolve({ id: left.pop() ?? '', key: newKey(), solved: false, text: '又灭了', way: 'phone' }),
      outcome: async (_cloud, { input: { id }, heard }) => {
        const { timeline, state } = await shownTo(cloud, people.resident, id)
        return { state, checked: timeline.filter(({ what }) => what === 'spotChecked').length, heard: await heard(people.worker, id) }
      },
      once: { state: 'inProgress', checked: 1, heard: 3 },
    })
  })
})
