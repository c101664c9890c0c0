import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aRequest, call, people, phoneOf, program } from '../support/weapp/village'
import { readAppConfig, routesOf } from '../support/weapp/program'

const firstRender = 64 * 1024

const routes = routesOf(readAppConfig(program))
type Opener = 'resident' | 'worker' | 'unsettled' | 'neighbour'

/** For the pages of residents a worker is a resident like any other, and so is a neighbour for those of people with an office. */
const opens: Readonly<Record<Opener, (route: string) => boolean>> = {
  resident: () => true,
  unsettled: () => true,
  worker: (route) => !route.startsWith('resident/'),
  neighbour: (route) => /^(pages|resident)\//.test(route),
}
const everyPage = (Object.keys(opens) as Opener[]).flatMap((person) =>
  routes.filter(opens[person]).map((route) => [person, route] as const),
)

let cloud: LocalCloud
let matterId: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  matterId = (await aRequest(cloud)).id
  await aRequest(cloud, '自来水管漏水')
  await call(cloud, people.worker, ['matters.respond', { id: matterId, promise: '今天去看看' }])
})
afterAll(() => cloud.stop())

/** Only the asker and those who answer for it may see a matter. */
const isPrivate = (route: string) => route === 'pages/matter/index' || route === 'resident/sent/index'
const isStranger = (person: Opener) => person === 'unsettled' || person === 'neighbour'

describe.each(everyPage)('for the %s, opened cold, %s', (person, route) => {
  const open = async () => {
    const phone = phoneOf(cloud, people[person], { launch: `${route}?id=${matterId}&step=echo` })
    await phone.settle()
    return phone
  }

  test('stands there without an error, within its budget', async () => {
    const phone = await open()
    expect(phone.troubles()).toEqual([])
    expect(phone.page.route).toBe(route)
    expect(phone.page.text().length).toBeGreaterThan(4)
    expect(phone.page.text()).not.toMatch(/系统出了点问题|undefined|null|NaN|Invalid|\[object/)
    if (!(isPrivate(route) && isStranger(person))) expect(phone.page.text()).not.toContain('再试一次')
    expect(phone.updates.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(firstRender)
    phone.shutDown()
  })
})

test.each(['pages/matter/index', 'resident/sent/index'])(
  'a neighbour who got hold of the address reads nothing of the matter on %s',
  async (route) => {
    const phone = phoneOf(cloud, people.neighbour, { launch: `${route}?id=${matterId}` })
    await phone.settle()
    expect(phone.page.text()).not.toContain('路灯')
    expect(phone.page.text()).toMatch(/[\u4e00-\u9fff]{4}/)
    phone.shutDown()
  },
)
