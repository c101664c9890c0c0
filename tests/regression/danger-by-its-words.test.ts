import { dangerIn } from '@/lib/words/danger/find'
import { services, type Service } from '@/lib/words/danger/services'
import { alsoEveryday, alsoSpoken } from './danger/also'
import { everyday, spoken } from './danger/spoken'

/** D6: danger is known by its words, and brings up whom to call. */

const all = Object.keys(services) as Service[]
const named = all.flatMap((service) => spoken[service].map((words) => ({ words, service })))
const said = (words: string) => `${words}: ${dangerIn(words).join() || 'nobody'}`

test('there are more than 150 of each', () => {
  expect(new Set(named.map(({ words }) => words)).size).toBeGreaterThan(150)
  expect(new Set(everyday).size).toBeGreaterThan(150)
})

test('each is known, with the service that is called', () => {
  expect(named.filter(({ words, service }) => !dangerIn(words).includes(service)).map(({ words }) => said(words))).toEqual([])
})

test('what was written down later is known too', () => {
  expect(alsoSpoken.filter((words) => dangerIn(words).length === 0)).toEqual([])
})

test('nothing is brought up on any other day', () => {
  expect([...everyday, ...alsoEveryday].filter((words) => dangerIn(words).length > 0).map(said)).toEqual([])
})

test.each<[string, Service]>([
  ['晕倒叫不醒', 'ambulance'],
  ['煤气味头晕', 'gas'],
  ['有人掉到河里', 'fire'],
  ['丈夫打我', 'police'],
  ['电线断了冒火花', 'power'],
  ['不想活了', 'mind'],
  ['喝农药了', 'ambulance'],
  ['孩子触电了', 'ambulance'],
  ['一家人煤气中毒', 'ambulance'],
])('%s: %s is called first', (words, service) => {
  expect(dangerIn(words)[0]).toBe(service)
})

test('violence at home brings up the line for women after the police', () => {
  expect(dangerIn('老公喝酒就打我')).toEqual(expect.arrayContaining(['police', 'women']))
})

test('it is found in the midst of a long story, however it is spelt and parted', () => {
  const story = '您好，我是东头的，想问问低保。还有一个事，今天早上我家老头子　晕过去了，\n怎么叫都不醒，急死人了'
  expect(dangerIn(story)).toContain('ambulance')
  expect(dangerIn('煤​气​味，头晕')).toContain('gas')
})

test('what did not happen, is long past or only spoken about brings up nothing', () => {
  const harmless = ['没有着火，就是烟大', '去年我家着火，补助没下来', '村里什么时候搞火灾演练', '溺水宣传单还有吗', '触电急救知识讲座几点']
  expect(harmless.filter((words) => dangerIn(words).length > 0)).toEqual([])
})

test.each([
  '学校着火了',
  '三年级的学生触电了',
  '不小心掉井里了',
  '没注意，孩子把汽油喝了',
  '着火了，我拍了视频',
  '房子着火了，科右前旗',
  '着火了太危险',
  '讲着话突然晕倒了',
])('no word beside it silences what happens: %s', (words) => {
  expect(dangerIn(words)).not.toEqual([])
})
