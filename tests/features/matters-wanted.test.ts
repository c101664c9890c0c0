import { messageKinds } from '../../cloudfunctions/features/inbox/kinds/messages'
import type { MessageKind } from '../../cloudfunctions/features/inbox/kinds/tell'
import { tell } from '../../cloudfunctions/features/matters/steps/telling'
import { aMatter, noon } from './support/builders'

const matter = aMatter()
const pageOf = (message: MessageKind) => tell(matter, matter.owner, { message, said: { now: noon, who: '李试用' } }).about.page

test.each<[MessageKind, string]>([
  ['matterSubmitted', 'pages/matter/index?id=m_1&do=reply'],
  ['matterDisputed', 'pages/matter/index?id=m_1&do=reply'],
  ['matterYouAreLate', 'pages/matter/index?id=m_1&do=reply'],
  ['matterAnswered', 'pages/matter/index?id=m_1&do=confirm'],
  ['matterEchoed', 'pages/matter/index?id=m_1'],
  ['matterWithdrawn', 'pages/matter/index?id=m_1'],
])('a tap on %s opens %s', (message, page) => {
  expect(pageOf(message)).toBe(page)
})

test('whatever a message asks for, its page is the matter, and short enough for WeChat', () => {
  for (const message of messageKinds) expect(pageOf(message)).toMatch(/^pages\/matter\/index\?id=m_1(&do=(reply|confirm))?$/)
})
