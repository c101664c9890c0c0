import fc from 'fast-check'
import { inboxMessage, messageKinds, notification } from '../../cloudfunctions/features/inbox/messages'
import type { MessageKind, Tell } from '../../cloudfunctions/features/inbox/tell'
import { fieldLimits, fieldType, fitField, templates, type FieldType } from '../../cloudfunctions/features/inbox/templates'
import { noon } from './support/builders'

const kinds: readonly MessageKind[] = messageKinds
const words = fc.string({ unit: 'grapheme', maxLength: 1200 })
const aTell = fc.record<Tell>({
  id: fc.constant('m_1_2'),
  kind: fc.constant('tell'),
  to: fc.constant({ personId: 'p_1', openid: 'o_1' }),
  message: fc.constantFrom(...kinds),
  at: fc.constant(noon),
  about: fc.record({
    page: fc.constant('pages/matter/index?id=m_1'), summary: words, place: words, who: words, words: fc.option(words), dueAt: fc.option(fc.constant(noon)),
  }),
})

test('every message fits its WeChat template, whatever was typed', () => {
  fc.assert(
    fc.property(aTell, (tell) => {
      const { template, data } = notification(tell)
      expect(Object.keys(data)).toEqual(Object.keys(templates[template].fields))
      for (const [key, { value }] of Object.entries(data)) {
        expect([...value].length).toBeGreaterThan(0)
        expect([...value].length).toBeLessThanOrEqual(fieldLimits[fieldType(key) as FieldType])
        expect(value).not.toMatch(/[\r\n]/)
      }
    }),
  )
})

test.each([
  ['thing1', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
  ['phrase2', '正在办理之中', '正在办理…'],
  ['thing3', '  两行\n文字 ', '两行 文字'],
  ['thing4', '', '无'],
])('%s: %j is sent as %j', (key, typed, sent) => {
  expect(fitField(key, typed)).toBe(sent)
})

test('an inbox item keeps the whole words, unread, under the id of its effect', () => {
  const tell: Tell = {
    id: 'm_1_2', kind: 'tell', to: { personId: 'p_1', openid: null }, message: 'matterEchoed', at: noon,
    about: { page: 'pages/matter/index?id=m_1', summary: '路灯坏了', place: '俄体村第2网格', who: '专职网格员李试用', words: '配件明天到', dueAt: null },
  }
  expect(inboxMessage(tell)).toEqual({
    _id: 'm_1_2', to: 'p_1', at: noon, title: '办得怎么样了', text: '专职网格员李试用说：「配件明天到」', page: 'pages/matter/index?id=m_1', readAt: null,
  })
})
