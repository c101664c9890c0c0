import { startLocalCloud, type LocalCloud } from '../../support/local-cloud'
import { unheard } from '../../support/weapp/heard'
import { readAppConfig, routesOf } from '../../support/weapp/program'
import { aRequest, call, people, phoneOf, program } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'
import { tap } from '../../support/weapp/gestures'

/** D11: whoever hears a page instead of seeing it knows what can be pressed, what is chosen, what is asked and where a part begins. */

const routes = routesOf(readAppConfig(program))
/** Each office, and somebody of each kind without one, with the rooms that are theirs: elsewhere all read the same refusal. */
const everybody: Readonly<Record<string, RegExp>> = {
  'resident-eti-1': /./,
  'resident-new': /^(pages|resident)/,
  'worker-eti-1': /^(pages|worker)/,
  'leader-eti-1': /^(pages|worker)/,
  'member-eti-1': /^(pages|member)/,
  'secretary-eti': /^(pages|worker|member|manage)/,
  'township-eti': /^(pages|worker|manage)/,
  county: /^(pages|worker|manage)/,
  'department-water': /^(pages|worker)/,
  'unit-water': /^(pages|member)/,
}

describe('every page, opened cold', () => {
  let cloud: LocalCloud
  let matterId: string
  beforeAll(async () => {
    cloud = await startLocalCloud()
    matterId = (await aRequest(cloud)).id
    await aRequest(cloud, '自来水管漏水')
    await call(cloud, people.worker, ['matters.respond', { id: matterId, promise: '今天去看看' }])
  })
  afterAll(() => cloud.stop())

  test.each(Object.entries(everybody))('tells %s by ear what it shows', async (person, rooms) => {
    const faults: string[] = []
    for (const route of routes.filter((one) => rooms.test(one))) {
      const phone = phoneOf(cloud, person, { launch: `${route}?id=${matterId}&step=echo` })
      await phone.settle()
      faults.push(...unheard(phone.page).map((fault) => `${route}: ${fault}`))
      phone.shutDown()
    }
    expect(faults).toEqual([])
  })
})

describe('what is chosen', () => {
  const here = onPhones()

  test('关怀模式 is a switch with its name, and says whether it is on', async () => {
    const phone = await here.opens('resident-eti-1', 'pages/me/index')
    const state = () => ['aria-role', 'aria-label', 'aria-checked'].map((name) => phone.page.get('#care').attribute(name))
    expect(state()).toEqual(['switch', '关怀模式', 'false'])
    await tap(phone, '#care')
    expect(state()).toEqual(['switch', '关怀模式', 'true'])
  })

  test('a kind that is picked is told as picked, the others as not', async () => {
    const phone = await here.opens('resident-eti-1', 'resident/ask/index')
    await tap(phone, '#category-roads')
    const checked = phone.page.all('.chip').filter((chip) => chip.attribute('aria-checked') === 'true')
    expect(checked.map((chip) => chip.text())).toEqual(['道路路灯'])
  })
})
