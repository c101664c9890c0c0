import type { Output } from '@/contract'
import { refused, type SamplesOf } from './sample'

const owner = { name: '李甲乙', role: 'fullTimeWorker', phone: '13800000002' } as const
const place = { gridId: '152221103201001', gridName: '第1网格', communityName: '俄体村委会', townshipName: '俄体镇', address: '东头水井旁' }
const photo = { fileId: 'cloud://local.local-1/uploads/p1/a.jpg', url: 'https://example.test/a.jpg', mine: true }

const asked = {
  id: 'e1',
  at: 1_763_870_400_000,
  what: 'submitted',
  by: { name: '张甲乙', role: null, mine: true },
  text: '井水发黄三天了',
  about: null,
  photos: [photo],
  voice: { fileId: 'cloud://local.local-1/photos/p1/a.mp3', url: 'https://example.test/a.mp3', seconds: 12 },
} as const

export const card: Output<'matters.mine'>['rows'][number] = {
  id: 'm1',
  number: '20261123-3F2A',
  kind: 'request',
  category: 'water',
  categoryName: '吃水用水',
  summary: '井水发黄三天了',
  state: 'awaitingResponse',
  closing: null,
  place,
  askerName: null,
  owner,
  askedAt: 1_763_870_400_000,
  dueAt: 1_763_956_800_000,
  clocks: [{ clock: 'respond', dueAt: 1_763_956_800_000, doneAt: null, late: false }],
  alarm: 'yellow',
  supervisedBy: '俄体镇',
  people: 3,
  reopened: 1,
  voiceSeconds: 12,
  standing: 'asker',
  actingFor: '李示例',
  handover: { to: owner, at: 1_763_870_400_000, mine: false },
  published: true,
  claimedBy: '赵甲乙',
  unitName: '示例水务局',
  lastWords: { ...asked, photos: [photo] },
  can: ['withdraw'],
}

export const view: Output<'matters.show'> = {
  ...card,
  text: '井水发黄三天了',
  photos: [photo],
  point: { lng: 121.95, lat: 46.08 },
  askerPhone: null,
  mine: true,
  timeline: [{ ...asked, photos: [photo] }],
  voice: asked.voice,
  onBehalf: { name: '王大爷', phone: '13800000009', relation: 'neighbour', linked: false },
  whistles: [
    {
      departmentName: '水务局',
      officer: { name: '钱甲乙', role: 'departmentOfficer', phone: null },
      ground: 'beyondPower',
      text: '请来看看井',
      at: 1_763_870_400_000,
      respondBy: 1_763_956_800_000,
      answerBy: 1_764_475_200_000,
      dueAt: null,
      repliedAt: 1_763_956_800_000,
      reply: '换了滤网',
      open: false,
      late: false,
      grade: 'satisfied',
    },
  ],
  decline: {
    reason: '归水务局管',
    instead: '水务局大厅',
    at: 1_763_870_400_000,
    byName: '李甲乙',
    reviewer: { name: '孙甲乙', role: 'secretary', phone: null },
    settled: true,
  },
  publication: { text: '帮一户人家抬水', at: 1_763_870_400_000 },
  claim: { name: '赵甲乙', at: 1_763_870_400_000, contactBy: 1_763_956_800_000, contactedAt: null, mine: false },
  unit: {
    name: '示例水务局',
    contactName: '钱甲乙',
    phone: null,
    at: 1_763_870_400_000,
    respondBy: 1_763_956_800_000,
    respondedAt: null,
    mine: false,
  },
  repair: [{ name: '供电抢修', phone: '95598' }],
  callBack: { dueAt: 1_763_956_800_000 },
  closedAt: null,
  mergedInto: null,
  parentId: 'a1',
  templates: [{ step: 'answer', text: '您好，____' }],
  rating: { grade: 'satisfied', word: '来得快' },
}

const choice = {
  id: 'water',
  name: '吃水用水',
  hints: ['井', '水'],
  danger: false,
  joinable: true,
  respondBy: 1_763_956_800_000,
  answerBy: 1_764_475_200_000,
}
const page = { rows: [card], next: 'c1' }
const badPage = refused('after', { after: '9'.repeat(201) }, '翻页失败，请下拉刷新')

export const mattersRead = {
  'matters.prepare': {
    inputs: [{}, { gridId: '152221103201001' }],
    refused: [refused('gridId', { gridId: '152221' }, '请选到网格这一级')],
    output: {
      place: { gridId: place.gridId, gridName: place.gridName, communityName: place.communityName, townshipName: place.townshipName },
      owner,
      households: [{ id: 'hh_1', label: '东头 3 号', gridId: '152221103201001', memberName: '白甲乙' }],
      categories: [choice],
      emergency: [{ name: '火警', phone: '119' }],
      suppliers: { gas: '0482-6221119', power: '95598' },
      uploads: 'uploads/p1',
    },
  },
  'matters.mine': {
    inputs: [{}, { after: 'c1' }, { open: true }],
    refused: [badPage],
    output: { ...page, owed: true, served: 1, invitations: [{ id: 'm2', name: '孙*人', communityName: '俄体村', at: 1_763_870_400_000 }] },
  },
  'matters.show': {
    inputs: [{ id: 'm1' }],
    refused: [refused('id', {}, '缺少编号'), refused('id', { id: '../m1' }, '编号不对，请返回列表重新打开')],
    output: view,
  },
  'matters.queue': { inputs: [{}, { after: 'c1' }], refused: [badPage], output: page },
} satisfies SamplesOf<'matters.prepare' | 'matters.mine' | 'matters.show' | 'matters.queue'>
