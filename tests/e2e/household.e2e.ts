import { browserSuite } from '../support/browser-suite'
import { cast } from '../support/matter-phones'

/** Somebody should look in: from what is due in the village to the matter that came of it, its answer, and what the household sees. */
const suite = browserSuite()
const { resident, worker } = cast

interface Due {
  readonly id: string
  readonly label: string
}

const dueRows = async () => (await suite.does<{ rows: Due[] }>(worker, 'visits.due')).rows

const due: { called: Due; visited: Due } = { called: { id: '', label: '' }, visited: { id: '', label: '' } }

beforeAll(async () => {
  const [called, visited] = await dueRows()
  if (!called || !visited) throw new Error('the village has no two households to look in on today')
  due.called = called
  due.visited = visited
})

test('the worker finds on the first page who should be looked in on, and tells a call in two taps', async () => {
  const phone = await suite.opens(worker, 'pages/home/index')
  await phone.sees('今天该看的户')
  await phone.tap('#waiting-dues')
  await phone.sees(due.called.label)
  await phone.keep('10-due')
  const { id } = due.called
  let taps = 0
  const tap = (selector: string) => ((taps += 1), phone.tap(selector))
  await tap(`#called-${id}`)
  await phone.shown(`#due-${id}`).waitFor({ state: 'hidden' })
  expect(taps).toBeLessThanOrEqual(2)
  expect((await dueRows()).map((row) => row.id)).not.toContain(id)
  const { rows } = await suite.does<{ rows: { way: string }[] }>(worker, 'visits.list', { householdId: id })
  expect(rows.map(({ way }) => way)).toEqual(['phone'])
})

test('the household comes in by the code that its worker reads out', async () => {
  const desk = await suite.opens(worker, `manage/household/index?id=${due.visited.id}`)
  await desk.tap('#household-invite')
  await desk.shown('#household-code').waitFor()
  await desk.keep('11-code')
  const { code } = await suite.does<{ code: { code: string } }>(worker, 'households.show', { id: due.visited.id })
  const home = await suite.opens(resident, 'resident/household/index')
  await home.write('#home-code', code.code)
  await home.keep('12-join')
  await home.tap('#join-code')
  await home.sees('谁照看我们家')
  await home.keep('13-home')
})

test('a visit, and what was taken back of it is a matter for the household by one tap', async () => {
  const phone = await suite.opens(worker, 'worker/dues/index')
  await phone.tap(`#visit-${due.visited.id}`)
  await phone.tap('#took-demands')
  await phone.write('#visit-text', '井里的水浑了，想请人来看看')
  await phone.tap('#visit-raise')
  await phone.keep('14-visit')
  await phone.tap('#visit-send')
  await phone.shown('#timeline').waitFor()
  await phone.sees('井里的水浑了')
  await phone.keep('15-matter')
})

test('who is not at home is let go with a reason; then nobody is due', async () => {
  const phone = await suite.opens(worker, 'worker/dues/index')
  const [left, ...others] = await dueRows()
  if (!left) throw new Error('the village has no third household to look in on today')
  expect(others).toEqual([])
  await phone.tap(`#excuse-${left.id}`)
  await phone.tap('#excuse-away')
  await phone.keep('16-excuse')
  await phone.tap('#excuse-send')
  await phone.sees('今天没有要看的')
  await phone.keep('17-nobody-due')
})

test('its answer reaches the household, which says that the visit was so and that it was solved', async () => {
  const home = await suite.opens(resident, 'resident/household/index')
  await home.sees('井里的水浑了')
  const [visit] = (await suite.does<{ rows: { id: string; matterId: string }[] }>(resident, 'visits.list', { householdId: due.visited.id }))
    .rows
  if (!visit) throw new Error('the household reads of no visit')
  await home.tap(`#confirm-${visit.id}`)
  await home.sees('说是这样')
  await home.keep('18-confirmed')
  const { matterId } = visit
  await suite.does(worker, 'matters.respond', { id: matterId })
  const phone = await suite.opens(worker, `pages/matter/index?id=${matterId}`)
  await phone.tap('#answer')
  await phone.write('#answer-text', '淘了井，水清了')
  await phone.tap('#answer-send')
  await phone.sees('已回答')
  await home.open('resident/household/index')
  await home.tap(`#matter-${visit.id}`)
  await home.sees('淘了井，水清了')
  await home.keep('19-answer')
  await home.tap('#confirm')
  await home.tap('#grade-verySatisfied')
  await home.tap('#confirm-send')
  await home.sees('已确认')
  await home.keep('20-solved')
})

test('nothing went wrong on any page', () => {
  expect(suite.browser.errors).toEqual([])
})
