import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { writeProbe } from '../support/probe-function'

let cloud: LocalCloud
const resident = 'resident-eti-1'
const templateId = 'grid-echo-matter-progress'
const data = {
  thing1: { value: '路灯不亮' },
  phrase2: { value: '已回应' },
  thing3: { value: '明天去看' },
  time4: { value: '2026-11-23 09:20' },
}
const message = { touser: resident, templateId, page: 'pages/matter/index?id=m1', data, lang: 'zh_CN' }

beforeAll(async () => {
  cloud = await startLocalCloud({ functions: writeProbe() })
})
afterAll(() => cloud.stop())

interface Code {
  readonly errCode: number
}
const openapi = async (api: string, args: object, openid = resident) =>
  (await cloud.invoke('probe', openid, { do: 'openapi', api, args })).reply as unknown as Code
const send = (changes: object) => openapi('subscribeMessage.send', { ...message, ...changes })
const field = (key: string, value: string) => ({ data: { ...data, [key]: { value } } })

describe('subscribeMessage.send', () => {
  test('puts the message into the tray of the person, newest first', async () => {
    expect(await send({})).toMatchObject({ errCode: 0 })
    expect(await send(field('thing3', '修好了'))).toMatchObject({ errCode: 0 })
    const [newest, older] = await cloud.messages(resident)
    expect(newest).toEqual({
      at: expect.any(Number) as unknown,
      templateId,
      page: message.page,
      data: { ...data, thing3: { value: '修好了' } },
      title: '事项办理进度通知',
      lines: [
        { label: '事项内容', value: '路灯不亮' },
        { label: '当前进度', value: '已回应' },
        { label: '进度说明', value: '修好了' },
        { label: '更新时间', value: '2026-11-23 09:20' },
      ],
    })
    expect(older).toMatchObject({ data })
    expect(await cloud.messages('worker-eti-1')).toEqual([])
  })

  test.each([
    ['somebody unknown', { touser: 'nobody' }, 40003],
    ['an unknown template', { templateId: 'none' }, 40037],
    ['no data', { data: undefined }, 47003],
    ['a field too many', field('thing9', '多了'), 47003],
    ['a missing field', { data: { thing1: { value: '少了' } } }, 47003],
    ['an empty value', field('thing1', ' '), 47003],
    ['21 characters', field('thing1', '字'.repeat(21)), 47003],
    ['a line break', field('thing1', '一\n二'), 47003],
    ['a phrase that is not Chinese', field('phrase2', 'done'), 47003],
    ['a phrase of six', field('phrase2', '已经回应了吗'), 47003],
    ['a time that is none', field('time4', '明天'), 47003],
  ])('refuses %s as WeChat does', async (_what, changes, code) => {
    expect(await send(changes)).toMatchObject({ errCode: code })
  })

  test('one acceptance buys one message', async () => {
    const stranger = 'stranger-1'
    const toStranger = () => openapi('subscribeMessage.send', { ...message, touser: stranger }, stranger)
    expect(await toStranger()).toMatchObject({ errCode: 43101 })
    await cloud.subscribe(stranger, [templateId], 'reject')
    expect(await toStranger()).toMatchObject({ errCode: 43101 })
    expect(await cloud.subscribe(stranger, [templateId, 'unknown'])).toEqual({ [templateId]: 'accept' })
    expect(await toStranger()).toMatchObject({ errCode: 0 })
    expect(await toStranger()).toMatchObject({ errCode: 43101 })
  })

  test('credits can be set, and are used up', async () => {
    const member = 'member-eti-1'
    expect(await cloud.wechat({ openid: member, templateId, credits: 2 })).toMatchObject({ [templateId]: { credits: 2 } })
    const codes = []
    for (let times = 0; times < 3; times += 1) codes.push((await send({ touser: member })).errCode)
    expect(codes).toEqual([0, 0, 43101])
  })

  test('two at once to one person fail with 43108, to two people they do not', async () => {
    const at = (touser: string) => ({ api: 'subscribeMessage.send', args: { ...message, touser } })
    const many = async (calls: readonly object[]) =>
      ((await cloud.invoke('probe', resident, { do: 'openapis', calls })).reply as unknown as Code[]).map(({ errCode }) => errCode)
    const same = await many(Array.from({ length: 8 }, () => at(resident)))
    expect(new Set(same)).toEqual(new Set([0, 43108]))
    expect(await many([at(resident), at('worker-eti-1'), at('secretary-eti')])).toEqual([0, 0, 0])
  })

  test.each([
    ['refuse', 43101],
    ['ban', 43107],
    ['fail', 50002],
    ['normal', 0],
  ] as const)('told to %s, it answers %d', async (manner, code) => {
    await cloud.wechat({ openid: resident, templateId, manner })
    expect(await send({})).toMatchObject({ errCode: code })
  })

  test('an answer that is lost: the message arrives all the same', async () => {
    await cloud.wechat({ openid: resident, manner: 'lost', templateId })
    const before = (await cloud.messages(resident)).length
    expect((await send({})).errCode).toBeLessThan(0)
    expect(await cloud.messages(resident)).toHaveLength(before + 1)
    await cloud.wechat({ openid: resident, manner: 'normal', templateId })
  })

  test('a long-term template needs no acceptance', async () => {
    await cloud.wechat({ openid: resident, templateId, credits: 0 })
    expect(await send({})).toMatchObject({ errCode: 43101 })
    await cloud.wechat({ templateId, longTerm: true })
    expect(await send({})).toMatchObject({ errCode: 0 })
    await cloud.wechat({ templateId, longTerm: false })
  })

  test('words that WeChat does not let through are refused with 45168', async () => {
    expect(await send(field('thing3', '这是敏感样例'))).toMatchObject({ errCode: 45168 })
  })

  test.each(['{}', '{"manner":"perhaps"}', '{"templateId":"none","credits":1}', 'nonsense'])(
    'does not know what to do with %s',
    async (body) => {
      expect((await fetch(`${cloud.url}/local/wechat`, { method: 'POST', body })).status).toBe(400)
    },
  )
})

describe('the other open APIs', () => {
  test('an API that config.json does not name is refused', async () => {
    expect(
      await openapi('security.mediaCheckAsync', { mediaUrl: 'https://x', mediaType: 2, version: 2, scene: 1, openid: resident }),
    ).toMatchObject({ errCode: -604101 })
  })

  test('an API that the local cloud does not know is refused', async () => {
    expect((await openapi('nothing.known', {})).errCode).not.toBe(0)
  })

  test.each([
    ['pass', '路灯不亮'],
    ['risky', '这是违规样例'],
    ['review', '这是待审样例'],
  ])('msgSecCheck finds %s', async (suggest, content) => {
    expect(await openapi('security.msgSecCheck', { content, version: 2, scene: 2, openid: resident })).toMatchObject({
      result: { suggest },
    })
  })

  test('msgSecCheck of the first version refuses risky words with 87014', async () => {
    expect(await openapi('security.msgSecCheck', { content: '违规样例' })).toMatchObject({ errCode: 87014 })
  })

  test.each([
    ['too long', { content: '字'.repeat(2501), version: 2, scene: 2, openid: resident }],
    ['no scene', { content: '好', version: 2, openid: resident }],
    ['an author unknown', { content: '好', version: 2, scene: 2, openid: 'nobody' }],
    ['an author long away', { content: '好', version: 2, scene: 2, openid: 'county' }],
  ])('msgSecCheck refuses %s', async (_what, args) => {
    expect((await openapi('security.msgSecCheck', args)).errCode).toBeGreaterThan(0)
  })

  test('getUnlimited answers a picture', async () => {
    expect(await openapi('wxacode.getUnlimited', { scene: 'g=152221108209002', page: 'pages/home/index' })).toEqual({
      bytes: expect.any(Number) as unknown,
      head: 'PNG',
      contentType: 'image/png',
    })
    expect((await openapi('wxacode.getUnlimited', { scene: '%'.repeat(3) })).errCode).toBe(40129)
    expect((await openapi('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).errCode).toBe(40129)
  })

  test('getPhoneNumber reads a local code', async () => {
    expect(await openapi('phonenumber.getPhoneNumber', { code: 'local-10000000001' })).toMatchObject({
      phoneInfo: { purePhoneNumber: '10000000001' },
    })
    expect((await openapi('phonenumber.getPhoneNumber', { code: 'stolen' })).errCode).toBe(40029)
  })
})

describe('/local/subscribe', () => {
  test.each(['{}', '{"templateIds":"x","decision":"accept"}', '{"templateIds":[],"decision":"perhaps"}', 'nonsense'])(
    'refuses %s',
    async (body) => {
      const response = await fetch(`${cloud.url}/local/subscribe`, { method: 'POST', body, headers: { 'x-wx-openid': resident } })
      expect(response.status).toBe(400)
    },
  )
})
