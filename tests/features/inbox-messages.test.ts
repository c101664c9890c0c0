import { fc } from '../support/random'
import { fieldTypes, fitField } from '../../cloudfunctions/features/inbox/sending/fitting'
import { inboxMessage, type InboxMessage } from '../../cloudfunctions/features/inbox/sending/item'
import { forWorker, type Messages } from '../../cloudfunctions/features/inbox/kinds/words'
import { areas, messageKinds } from '../../cloudfunctions/features/inbox/kinds/messages'
import { notificationOf } from '../../cloudfunctions/features/inbox/sending/notification'
import { reachingOf } from '../../cloudfunctions/features/inbox/sending/reaching'
import type { Tell } from '../../cloudfunctions/features/inbox/kinds/tell'
import { templates, type TemplateName } from '../../cloudfunctions/features/inbox/sending/templates'
import { fieldAtFault } from '../../cloudfunctions/local/wechat/fields'
import { defaults } from '../../cloudfunctions/features/settings/defaults'
import { noon } from './support/builders'

/** What people type and what nobody types: emoji, line breaks, Mongolian, right-to-left, nothing visible, halves of characters. */
const strange = [
  '',
  '   ',
  '\u200b\u200d\ufeff',
  '\u3164\u3164',
  '一\r\n二\u2028三',
  'ᠮᠣᠩᠭᠣᠯ\u180eᠬᠡᠯᠡ\u202fᠶᠢᠨ',
  '\u202eمرحبا بالعالم',
  '👨‍👩‍👧‍👦🐑'.repeat(20),
  '\ud800x\udc00',
  '①２３',
  '字'.repeat(1200),
  '0471-1234567',
  '-12.5.5',
  '￥3.456',
]
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 1200 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...strange),
)
const aTell = fc.record<Tell>({
  id: fc.constant('m_1_2'),
  kind: fc.constant('tell'),
  to: fc.constant({ personId: 'p_1', openid: 'o_1' }),
  message: fc.constantFrom(...messageKinds),
  at: fc.constant(noon),
  about: fc.record({
    page: fc.constant('pages/matter/index?id=m_1'),
    summary: words,
    place: words,
    who: words,
    words: fc.option(words),
    dueAt: fc.option(fc.constant(noon)),
  }),
})

const reaching = reachingOf(defaults, Object.fromEntries(Object.entries(templates).map(([name, { id }]) => [name, id])))

/** Why WeChat would refuse the notification; null when it takes it. */
const fault = (carried: readonly InboxMessage[], template: TemplateName) => {
  const sent = notificationOf(carried, template, { reaching, now: noon })
  expect(sent?.templateId).toBe(templates[template].id)
  expect(Object.keys(sent?.data ?? {})).toEqual(Object.keys(templates[template].fields))
  return fieldAtFault(templates[template].fields, sent?.data ?? {})
}

test('every message is taken by its WeChat template, whatever was typed; so is it without its words, and a digest', () => {
  fc.assert(
    fc.property(aTell, (tell) => {
      const message = inboxMessage(tell)
      expect(fault([message], message.notice.template)).toBeNull()
      expect(fault([{ ...message, plain: true }], message.notice.template)).toBeNull()
      expect(fault([message, message], 'dailyDigest')).toBeNull()
    }),
    { numRuns: 300 },
  )
})

test.each(fieldTypes)('a field of type %s is cut to what WeChat takes, whatever was typed', (type) => {
  const taken = (value: string) => fieldAtFault({ [`${type}1`]: '' }, { [`${type}1`]: { value: fitField(`${type}1`, value) } })
  fc.assert(
    fc.property(words, (value) => expect(taken(value)).toBeNull()),
    { numRuns: 200 },
  )
  for (const value of strange) expect([value, taken(value)]).toEqual([value, null])
})

test.each([
  ['thing1', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
  ['thing3', '  两行\n文字 ', '两行 文字'],
  ['thing4', '', '无'],
  ['thing1', '羊\u200b丢了🐑', '羊丢了🐑'],
  ['phrase2', '正在办理之中', '正在办理之'],
  ['phrase2', 'done', '有更新'],
  ['name1', '欧阳示例3号', '欧阳示例号'],
  ['name1', 'Batu 巴图示例试用人名字很长', 'Batu 巴图示例试'],
  ['number1', '共 12 条', '12'],
  ['time3', '2026-11-23 09:20', '2026-11-23 09:20'],
  ['phone_number1', '电话 0482-1234567 转 8', '0482-1234567  8'],
  ['amount1', '¥12.50元', '12.50'],
  ['character_string1', '编号 JY20261123-AB', 'JY20261123-AB'],
])('%s: %j is sent as %j', (key, typed, sent) => {
  expect(fitField(key, typed)).toBe(sent)
})

test('an inbox item keeps the whole words, unread, under the id of its effect', () => {
  const tell: Tell = {
    id: 'm_1_2',
    kind: 'tell',
    to: { personId: 'p_1', openid: null },
    message: 'matterEchoed',
    at: noon,
    about: {
      page: 'pages/matter/index?id=m_1',
      summary: '路灯坏了',
      place: '俄体村第2网格',
      who: '专职网格员李试用',
      words: '配件明天到',
      dueAt: null,
    },
  }
  expect(inboxMessage(tell)).toMatchObject({
    _id: 'm_1_2',
    to: 'p_1',
    at: noon,
    title: '办得怎么样了',
    text: '专职网格员李试用说：「配件明天到」',
    page: 'pages/matter/index?id=m_1',
    readAt: null,
    state: 'waiting',
    dueAt: noon,
    urgency: 'ordinary',
    reader: 'resident',
  })
})

test('no two areas declare the same kind', () => {
  expect(areas.flatMap((area) => Object.keys(area))).toEqual(messageKinds)
})

test('a kind without words, without urgency or with a foreign field does not compile', () => {
  const words = { title: '标题', text: () => '内容' }
  // @ts-expect-error it has no words
  const silent: Messages = { silent: { urgency: 'ordinary', ...forWorker('提示') } }
  // @ts-expect-error no urgency
  const idle: Messages = { idle: { ...words, ...forWorker('提示') } }
  // @ts-expect-error thing9 is no field of the template
  const foreign: Messages = { foreign: { ...words, to: 'staff', urgency: 'ordinary', template: 'newMatter', data: () => ({ thing9: '' }) } }
  expect([silent, idle, foreign]).toHaveLength(3)
})
