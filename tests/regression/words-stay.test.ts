import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { fc } from '../support/random'
import { as, homeGrid, inboxAbout, must, newKey, people } from '../features/support/journey'
import { asked, did, shownTo } from '../features/support/matters'
import { lives, Village } from './words-lives'
import { jpeg } from '../support/files'

test('B2, over random lives: nobody reads in a page, a list, an offer or a message what another gave', () => {
  fc.assert(
    fc.property(lives, (deeds) => {
      const village = new Village()
      for (const deed of deeds) {
        village.live(deed)
        expect(village.leaks()).toEqual([])
      }
    }),
    { numRuns: 400 },
  )
})

describe('on the running product', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startLocalCloud()
  })
  afterAll(() => cloud.stop())

  const secrets = /护栏|13900002222|东头第三家|腿脚不便|cloud:|122\.3/

  test('B2: a stranger who joins and becomes the asker reads nothing of what the first one gave', async () => {
    const { uploads } = must(await as(cloud, people.resident)('matters.prepare', {}))
    const photo = (await cloud.upload(people.resident, `${uploads}/a.jpg`, jpeg())).fileID
    const { id } = await asked(cloud, {
      text: '村东小桥护栏断了，找我13900002222',
      photos: [photo],
      place: { gridId: homeGrid, address: '东头第三家', point: { lng: 122.3, lat: 46.2 } },
    })
    await did(cloud, people.neighbour, ['matters.join', { id, text: '我也差点摔了' }])
    await did(cloud, people.resident, ['matters.withdraw', { id, text: '腿脚不便，不等了' }])
    const heir = await shownTo(cloud, people.neighbour, id)
    expect(heir).toMatchObject({ standing: 'asker', mine: true, photos: [], voice: null, point: null, onBehalf: null })
    expect(heir.place.address).toBeNull()
    expect(JSON.stringify(heir)).not.toMatch(secrets)
    expect(JSON.stringify(must(await as(cloud, people.neighbour)('matters.mine', {})))).not.toMatch(secrets)
    expect(await as(cloud, people.neighbour)('matters.hidePhoto', { id, fileId: photo })).toMatchObject({ ok: false })
    await did(cloud, people.worker, ['matters.answer', { id, text: '焊好了' }])
    expect(JSON.stringify(await inboxAbout(cloud, people.neighbour, id))).not.toMatch(secrets)
    expect(JSON.stringify(must(await as(cloud, people.neighbour)('home.show', {})))).not.toMatch(secrets)
    // Whoever answers for it goes on reading all.
    expect(JSON.stringify(await shownTo(cloud, people.worker, id))).toMatch(/护栏断了.*东头第三家|东头第三家.*护栏断了/)
  })

  test('B2: one that was taken back and comes alive again by a merger stays unread too', async () => {
    const first = await asked(cloud, { text: '西头护栏断了', place: { gridId: homeGrid, address: '东头第三家' } })
    const second = await did(cloud, people.neighbour, ['matters.submit', { key: newKey(), category: 'roads', text: '那边栏杆没了' }])
    await did(cloud, people.worker, ['matters.merge', { id: second.id, into: first.id }])
    await did(cloud, people.resident, ['matters.withdraw', { id: first.id, text: '腿脚不便' }])
    expect(await shownTo(cloud, people.neighbour, first.id)).toMatchObject({ standing: 'asker' })
    expect(JSON.stringify(await shownTo(cloud, people.neighbour, first.id))).not.toMatch(secrets)
  })

  test('B5: what is asked in a village is offered to nobody of another, whatever grid they name, and never in its words', async () => {
    const { id } = await asked(cloud, { text: '井台边的护栏断了' })
    const near = { gridId: homeGrid, category: 'roads', text: '井台边的护栏断了' }
    expect(must(await as(cloud, people.stranger)('matters.nearby', near)).rows).toEqual([])
    expect(await as(cloud, people.stranger)('matters.join', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
    const { rows } = must(await as(cloud, people.neighbour)('matters.nearby', near))
    expect(rows.map((row) => row.id)).toContain(id)
    expect(JSON.stringify(rows)).not.toMatch(secrets)
    const followed = await did(cloud, people.neighbour, ['matters.join', { id }])
    expect(followed.summary).toMatch(/^道路路灯，\d+月\d+日提的$/)
    expect(JSON.stringify(followed)).not.toMatch(secrets)
  })
})
