import { Robots, type Said } from '../../cloudfunctions/local/doors/robots'
import { Sms, type Text } from '../../cloudfunctions/local/doors/sms'

const key = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'
const saying = (content: unknown) => ({ msgtype: 'text', text: { content } })

describe('a group robot as WeCom has it', () => {
  const groups = () => {
    const said: Said[] = []
    const clock = { now: 0 }
    return {
      clock,
      said,
      robots: new Robots(
        () => clock.now,
        (one) => void said.push(one),
      ),
    }
  }

  test('what it is told stands in its group', () => {
    const { robots, said } = groups()
    expect(robots.say(key, saying('有 1 位居民要打电话'))).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(said).toEqual([{ key, at: 0, content: '有 1 位居民要打电话' }])
    expect(robots.in(key)).toEqual(said)
  })

  test.each<[string, string, unknown, number]>([
    ['a key that is none', 'nobody', saying('在'), 93_000],
    ['no content', key, saying(''), 40_008],
    ['content of the wrong type', key, saying(7), 40_008],
    ['another kind of message', key, { msgtype: 'image' }, 40_008],
    ['nothing', key, null, 40_008],
    ['more than 2048 bytes', key, saying('字'.repeat(700)), 40_058],
  ])('%s is refused', (_what, given, body, errcode) => {
    expect(groups().robots.say(given, body)).toMatchObject({ errcode })
  })

  test('the twenty-first message within a minute is refused, the next minute takes it', () => {
    const { robots, clock } = groups()
    for (let count = 0; count < 20; count += 1) robots.say(key, saying('在'))
    expect(robots.say(key, saying('在')).errcode).toBe(45_009)
    clock.now = 60_001
    expect(robots.say(key, saying('在')).errcode).toBe(0)
  })
})

describe('text messages of the cloud', () => {
  const message = {
    sms_type: 'Marketing',
    env: 'local',
    content: '您的事有回答了',
    path: '/index.html',
    phone_number_list: ['+8613800000001'],
  }
  const box = () => {
    const texts: Text[] = []
    return {
      texts,
      sms: new Sms(
        () => 5,
        (text) => void texts.push(text),
      ),
    }
  }

  test('one arrives with the signature and the link', () => {
    const { sms, texts } = box()
    expect(sms.send(message)).toMatchObject({ json: { errcode: 0, send_status_list: [{ phone_number: '+8613800000001', code: 'Ok' }] } })
    expect(texts).toEqual([{ phone: '13800000001', at: 5, text: expect.stringContaining('您的事有回答了') as unknown }])
    expect(sms.to('13800000001')).toEqual(texts)
  })

  test.each<[string, object]>([
    ['no environment', { env: '' }],
    ['no words', { content: '' }],
    ['no kind', { sms_type: undefined }],
    ['a kind that is none', { sms_type: 'Ad' }],
    ['a notification without its template', { sms_type: 'Notification' }],
    ['31 characters', { content: '字'.repeat(31) }],
    ['a path that is none', { path: 'index.html' }],
    ['nobody to send to', { phone_number_list: [] }],
    ['a number without +86', { phone_number_list: ['13800000001'] }],
    ['a landline', { phone_number_list: ['+8604828399999'] }],
  ])('%s is refused', (_what, over) => {
    const { sms, texts } = box()
    expect(sms.send({ ...message, ...over })).toMatchObject({ json: { errcode: 40097 } })
    expect(texts).toEqual([])
  })
})
