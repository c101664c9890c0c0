import type { PhonePage } from '../support/browser'
import { browserSuite } from '../support/browser-suite'

/** One request travels: from a resident's phone to the grid worker's and back, in a real browser. */
const suite = browserSuite()
let resident: PhonePage
let worker: PhonePage

const newcomer = 'resident-new'
const itsWorker = 'worker-eti-2'

beforeAll(async () => {
  resident = await suite.phoneOf(newcomer)
  worker = await suite.phoneOf(itsWorker)
})

/** Opens what the newest notification in somebody's tray opens. */
const openNotification = async (phone: PhonePage, openid: string, title: RegExp) => {
  const [newest] = await suite.cloud.messages(openid)
  expect(newest?.title).toMatch(title)
  await phone.open(newest?.page ?? '')
}

/** What a person sees of the newest request. */
const states = async (openid: string) => {
  const { reply } = await suite.cloud.call<{ rows: { state: string; closing: string | null }[] }>(openid, 'matters.mine')
  return reply.ok ? reply.data.rows.map(({ state, closing }) => closing ?? state) : reply.error
}

test('somebody who has not said where they live is asked, and picks 俄体村 from lists', async () => {
  await resident.open('pages/home/index')
  await resident.keep('01-home-unsettled')
  await resident.tap('#settle-go')
  await resident.tap('#org-152221108')
  await resident.keep('02-settle-villages')
  await resident.tap('#org-152221108209')
  await resident.tap('#org-152221108209001')
  await resident.write('#name', '牧民大哥')
  await resident.keep('03-settle-last-look')
  await resident.tap('#settle')
  await resident.sees('俄体村 第1网格')
  await resident.keep('04-home-settled')
})

test('they send a request in their own words, and see who answers and by when', async () => {
  await resident.tap('#ask')
  await resident.write('#text', '村口的路灯三天不亮了，晚上看不见路')
  await resident.sees('会收到')
  await resident.keep('05-ask')
  await resident.tap('#submit')
  await resident.sees('送到了')
  await resident.keep('06-sent')
  await resident.tap('#remind')
  await resident.allow()
  await resident.tap('#see-matter')
  await resident.shown('#timeline').waitFor()
  await resident.keep('07-matter-waiting')
})

test('the worker opens the notification and responds in one more tap', async () => {
  await openNotification(worker, itsWorker, /诉求|事|回应/)
  await worker.sees('村口的路灯三天不亮了，晚上看不见路')
  await worker.keep('08-worker-matter')
  await worker.tap('#respond')
  await worker.sees('办理中')
  await worker.keep('09-worker-responded')
  expect(await states(newcomer)).toEqual(['inProgress'])
})

test('the worker adds an echo, then answers', async () => {
  await worker.tap('#echo')
  await worker.write('#echo-text', '已经联系电工，下午到')
  await worker.keep('10-worker-echo')
  await worker.tap('#echo-send')
  await worker.tap('#answer')
  await worker.write('#answer-text', '换了两只灯泡，今晚能亮')
  await worker.keep('11-worker-answer')
  await worker.tap('#answer-send')
  await worker.sees('已回答')
  expect(await states(newcomer)).toEqual(['answered'])
})

test('the resident says 没解决, and it goes back to the worker', async () => {
  await resident.open('pages/home/index')
  await resident.keep('12-home-answered')
  await resident.tap('.matter')
  await resident.tap('#dispute')
  await resident.write('#dispute-text', '修了一盏，东头那盏还不亮')
  await resident.keep('13-dispute')
  await resident.tap('#dispute-send')
  await resident.sees('办理中')
  expect(await states(newcomer)).toEqual(['inProgress'])
  await worker.open('pages/home/index')
  await worker.sees('村口的路灯三天不亮了，晚上看不见路')
  await worker.keep('14-worker-home')
})

test('the worker answers again, and the resident confirms with a grade and a word', async () => {
  await worker.tap('.matter')
  await worker.tap('#answer')
  await worker.write('#answer-text', '东头那盏也换好了')
  await worker.tap('#answer-send')
  await worker.sees('已回答')
  await resident.open('pages/home/index')
  await resident.tap('.matter')
  await resident.tap('#confirm')
  await resident.tap('#grade-verySatisfied')
  await resident.write('#confirm-word', '来得快')
  await resident.keep('15-confirm')
  await resident.tap('#confirm-send')
  await resident.sees('已确认')
  await resident.keep('16-matter-closed')
  expect(await states(newcomer)).toEqual(['confirmed'])
})

test('each answer stands in the inbox', async () => {
  await resident.open('pages/inbox/index')
  await resident.sees('东头那盏也换好了')
  await resident.keep('17-inbox')
})

test('the pages are dark where the phone is', async () => {
  await resident.page.emulateMedia({ colorScheme: 'dark' })
  await resident.open('pages/home/index')
  await resident.keep('18-dark-home')
  await resident.open('resident/ask/index')
  await resident.keep('19-dark-ask')
  await resident.open('pages/matters/index')
  await resident.keep('20-dark-matters')
  const [, red = 255] =
    /rgba?\((\d+)/.exec(
      await resident.page.evaluate(() => getComputedStyle(document.querySelector('.screen') ?? document.body).backgroundColor),
    ) ?? []
  expect(Number(red)).toBeLessThan(80)
  await resident.page.emulateMedia({ colorScheme: 'light' })
})

test('关怀模式 makes words and buttons larger', async () => {
  const heightOfAsk = async () => {
    await resident.open('pages/home/index')
    return (await resident.shown('#ask').boundingBox())?.height ?? 0
  }
  const before = await heightOfAsk()
  await resident.open('pages/me/index')
  await resident.tap('#care')
  await resident.shown('.care').waitFor()
  await resident.keep('21-care-me')
  const after = await heightOfAsk()
  await resident.keep('22-care-home')
  expect(after).toBeGreaterThan(before)
  expect(after).toBeGreaterThanOrEqual(60)
})

test('nothing went wrong on any page', () => {
  expect(suite.browser.errors).toEqual([])
})
