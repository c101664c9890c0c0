import { browserSuite } from '../support/browser-suite'

/**
 * What a village needs and what a member can do, in a real browser: a wish from its worker's form to 已实现, an event with its waiting
 * list.
 */
const suite = browserSuite()
const member = 'member-eti-1'
const worker = 'worker-eti-1'

test('a worker puts up a wish, a member claims it and makes it come true, the worker confirms', async () => {
  const at = await suite.phoneOf(worker)
  await at.open('worker/organised/index')
  await at.sees('替住户发微心愿')
  await at.keep('60-organised')
  await at.tap('#new-wish')
  await at.write('#wish-text', '老花镜腿断了，想换一副')
  await at.write('#wish-name', '包大娘（示例）')
  await at.write('#wish-address', '第2网格南头')
  await at.tap('#consent')
  await at.keep('61-wish-form')
  await at.tap('#put-up')
  await at.sees('还没有人来')
  await at.keep('62-wish-of-the-worker')
  const from = await suite.phoneOf(member)
  await from.open('member/offers/index')
  await from.sees('老花镜腿断了')
  await from.keep('63-what-i-can-do')
  await from.page.locator('.offer:visible', { hasText: '老花镜腿断了' }).first().locator('.button').click()
  await from.sees('包大娘（示例）')
  await from.keep('64-claimed-wish')
  await from.tap('#contacted')
  await from.write('#contacted-text', '周六送过去')
  await from.tap('#contacted-send')
  await from.sees('办好以后，回来点')
  await from.tap('#done')
  await from.tap('#done-send')
  await from.sees('等住户或网格员说一声')
  await at.page.reload()
  await at.tap('#realised')
  await at.tap('#realised-send')
  await at.sees('已实现')
  await at.keep('65-realised')
})

test('a member signs up for what the village holds, and sees it among what they have taken on', async () => {
  const from = await suite.phoneOf(member)
  await from.open('member/offer/index?id=ev_seed_1')
  await from.keep('66-event')
  await from.tap('#signUp')
  await from.sees('报上名了')
  await from.open('member/offers/index')
  await from.tap('#segment-mine')
  await from.sees('清理村东头的排水沟')
  await from.keep('67-what-i-took-on')
})

test('an event and a post are put up by choosing', async () => {
  const at = await suite.phoneOf(worker)
  await at.open('worker/put-up/index?kind=event')
  await at.sees('在哪儿集合')
  await at.keep('68-event-form')
  await at.open('worker/put-up/index?kind=post')
  await at.write('#post-text', '周末给老人理发')
  await at.tap('#class-hardship')
  await at.tap('#time-weekend')
  await at.tap('#skill-haircut')
  await at.keep('69-post-form')
  await at.tap('#put-up')
  await at.sees('要 1 人，还要 1 人')
})
