import { refused, text, type SamplesOf } from './sample'

const at = 1_795_838_400_000
const hour = 3_600_000
export const offerCard = {
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

export const offerView = {
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

export const step = { id: 'ev_1', key: 'k1234567' }

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
  'service.signUp': { inputs: [step], refused: [refused('id', { key: step.key }, '缺少编号'), refused('key', { id: 'ev_1' }, '缺少本次操作的编号，请退出页面重试')], output: offerView },
  'service.cancel': { inputs: [step], refused: [refused('key', { id: 'ev_1', key: 'k' }, '本次操作的编号不对，请退出页面重试')], output: offerView },
} satisfies SamplesOf<'service.show' | 'service.event' | 'service.signUp' | 'service.cancel'>
