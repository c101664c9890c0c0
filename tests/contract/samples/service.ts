import { refused, text, type SamplesOf } from './sample'

const at = 1_795_838_400_000
const hour = 3_600_000
const offerCard = {
  id: 'ev_1',
  kind: 'event',
  state: 'open',
  className: '社区治理',
  text: '周六清理村东头的排水沟',
  place: { gridId: '152221108209002', gridName: '第2网格', communityId: '152221108209', communityName: '俄体村', townshipName: '俄体镇' },
  from: at,
  until: at + 3 * hour,
  times: ['weekend'],
  skills: ['有力气搭把手'],
  places: 20,
  left: 3,
  waiting: 0,
  why: '就在您的网格，您周末有空',
  mine: { state: 'going', at, contactBy: null, position: null },
  can: ['cancel'],
} as const

const offerView = {
  ...offerCard,
  times: [...offerCard.times],
  skills: [...offerCard.skills],
  can: [...offerCard.can],
  address: '村委会门口',
  at,
  organiser: { name: '李试用', role: 'fullTimeWorker' as const, phone: '10000000002' },
  household: { name: '白大爷', phone: null, address: '东头第二家' },
  people: [{ id: 'p_1', name: '周示例', phone: null, at, state: 'going' as const, contactBy: null }],
  story: [{ id: 'k1', at, what: 'offered' as const, who: '李试用', mine: false, text: null }],
}

const step = { id: 'ev_1', key: 'k1234567' }

const event = {
  key: 'k1234567',
  orgId: '152221108209',
  serviceClass: 'governance',
  text: '清理排水沟',
  address: '村委会门口',
  from: at,
  until: at + hour,
  places: 20,
}

export const serviceEvents = {
  'service.show': { inputs: [{ id: 'ev_1' }], refused: [refused('id', {}, '缺少编号')], output: offerView },
  'service.event': {
    inputs: [event, { ...event, orgId: '152221108209002', skills: ['labour'], point: { lng: 121.9, lat: 46.1 } }],
    refused: [
      refused('key', { ...event, key: undefined }, '缺少本次操作的编号，请退出页面重试'),
      refused('orgId', { ...event, orgId: '152221108' }, '请选到村(社区)或网格'),
      refused('serviceClass', { ...event, serviceClass: undefined }, '请选服务类别'),
      refused('text', { ...event, text: ' ' }, '请填写要做什么'),
      refused('text', { ...event, text: text(201) }, '要做什么最多 200 个字，请写短一些'),
      refused('address', { ...event, address: '' }, '请填写集合地点'),
      refused('from', { ...event, from: '明天' }, '请选什么时候开始'),
      refused('until', { ...event, until: undefined }, '请选什么时候结束'),
      refused('places', { ...event, places: 0 }, '至少要 1 个人'),
      refused('places', { ...event, places: 201 }, '最多 200 个人'),
      refused('places', { ...event, places: 1.5 }, '请填整数'),
      refused('skills', { ...event, skills: ['1', '2', '3', '4', '5', '6'] }, '特长最多选 5 样'),
    ],
    output: offerView,
  },
  'service.signUp': {
    inputs: [step],
    refused: [refused('id', { key: step.key }, '缺少编号'), refused('key', { id: 'ev_1' }, '缺少本次操作的编号，请退出页面重试')],
    output: offerView,
  },
  'service.cancel': {
    inputs: [step],
    refused: [refused('key', { id: 'ev_1', key: 'k' }, '本次操作的编号不对，请退出页面重试')],
    output: offerView,
  },
} satisfies SamplesOf<'service.show' | 'service.event' | 'service.signUp' | 'service.cancel'>

const card = { ...offerCard, times: [...offerCard.times], skills: [...offerCard.skills], can: [...offerCard.can] }
const page = { rows: [card], next: 'ev_1' }
const cursor = refused('after', { after: text(201) }, '翻页失败，请下拉刷新')
const post = {
  key: 'k1234567',
  orgId: '152221108209002',
  serviceClass: 'health',
  text: '每周量一次血压',
  times: ['weekend'] as 'weekend'[],
  places: 2,
}
const household = { name: '白大爷', phone: '13800000001', address: '东头第二家', consent: true } as const
const wish = { key: 'k1234567', text: '想有人教用手机' }

export const serviceOffers = {
  'service.offers': {
    inputs: [{}, { after: 'ev_1' }, { kind: 'wish' }],
    refused: [cursor, { input: { kind: 'gift' }, field: 'kind', message: '请重新选要看哪一种' }],
    output: page,
  },
  'service.mine': { inputs: [{}, { after: '1_ev_1' }], refused: [cursor], output: page },
  'service.organised': { inputs: [{}, { after: '1_ev_1' }], refused: [cursor], output: page },
  'service.gaps': {
    inputs: [{}],
    refused: [],
    output: { unclaimed: [card], short: [{ of: 'skill', id: 'plumbing', name: '修水电', wanted: 2, people: 1 }], unused: [] },
  },
  'service.prepare': {
    inputs: [{}],
    refused: [],
    output: {
      places: [{ id: '152221108209', name: '俄体村' }],
      classes: [{ id: 'health', name: '健康医疗' }],
      skills: [{ id: 'labour', name: '有力气搭把手' }],
    },
  },
  'service.post': {
    inputs: [post, { ...post, skills: ['nursing'], until: at, point: { lng: 121.9, lat: 46.1 } }],
    refused: [
      refused('times', { ...post, times: [] }, '请选什么时候'),
      refused('times', { ...post, times: undefined }, '请选什么时候'),
      refused('times.0', { ...post, times: ['never'] }, '请选什么时候'),
      refused('places', { ...post, places: 51 }, '最多 50 个人'),
      refused('places', { ...post, places: '两个' }, '请填要几个人'),
      refused('until', { ...post, until: 'x' }, '请选到哪天'),
    ],
    output: offerView,
  },
  'service.wish': {
    inputs: [wish, { ...wish, address: '东头第二家' }, { ...wish, gridId: '152221108209002', skills: ['computer'], household }],
    refused: [
      refused('text', { ...wish, text: '' }, '请填写心愿'),
      refused('text', { ...wish, text: text(101) }, '心愿最多 100 个字，请写短一些'),
      refused('gridId', { ...wish, gridId: '152221108209' }, '请选到网格这一级'),
      refused('household.consent', { ...wish, household: { name: '白大爷', consent: false } }, '请先征得住户同意'),
      refused('household.consent', { ...wish, household: { name: '白大爷' } }, '请先征得住户同意'),
      refused('household.name', { ...wish, household: { ...household, name: ' ' } }, '请填写称呼'),
      refused('household.phone', { ...wish, household: { ...household, phone: '12' } }, '电话号码不对，请填 11 位手机号，或区号加座机号'),
    ],
    output: offerView,
  },
  'service.amend': {
    inputs: [step, { ...step, text: '改到下午', places: 30, address: '广场', from: at, until: at + hour }],
    refused: [refused('places', { ...step, places: 0 }, '至少要 1 个人'), refused('text', { ...step, text: '' }, '请填写要做什么')],
    output: offerView,
  },
  'service.close': {
    inputs: [step, { ...step, text: '下雨了' }],
    refused: [refused('text', { ...step, text: text(201) }, '要说的话最多 200 个字，请写短一些')],
    output: offerView,
  },
  'service.claim': { inputs: [step], refused: [refused('id', { key: step.key }, '缺少编号')], output: offerView },
  'service.release': {
    inputs: [step, { ...step, text: '家里有事' }],
    refused: [refused('text', { ...step, text: ' ' }, '请填写要说的话')],
    output: offerView,
  },
  'service.contacted': {
    inputs: [step, { ...step, text: '周六去', done: true }],
    refused: [refused('done', { ...step, done: 'yes' }, '请选办好了没有')],
    output: offerView,
  },
  'service.realised': {
    inputs: [step, { ...step, text: '谢谢' }],
    refused: [refused('key', { id: 'ev_1' }, '缺少本次操作的编号，请退出页面重试')],
    output: offerView,
  },
} satisfies SamplesOf<
  | 'service.offers'
  | 'service.mine'
  | 'service.organised'
  | 'service.prepare'
  | 'service.gaps'
  | 'service.post'
  | 'service.wish'
  | 'service.amend'
  | 'service.close'
  | 'service.claim'
  | 'service.release'
  | 'service.contacted'
  | 'service.realised'
>
