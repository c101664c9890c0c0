import type { Output } from '@/contract'
import { refused, type SamplesOf } from './sample'

const owner = { name: '李甲乙', role: 'fullTimeWorker', phone: '13800000002' } as const
const place = { gridId: '152221103201001', gridName: '第1网格', communityName: '俄体村委会', townshipName: '俄体镇', address: '东头水井旁' }
const photo = { fileId: 'cloud://local.local-1/uploads/p1/a.jpg', url: 'https://example.test/a.jpg' }

const asked = {
  id: 'e1',
  at: 1_763_870_400_000,
  what: 'submitted',
  by: { name: '张甲乙', role: null, mine: true },
  text: '井水发黄三天了',
  photos: [photo],
} as const

export const card: Output<'matters.mine'>['rows'][number] = {
  id: 'm1',
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
  rating: { grade: 'satisfied', word: '来得快' },
}

const choice = { id: 'water', name: '吃水用水', hints: ['井', '水'], danger: false, respondBy: 1_763_956_800_000, answerBy: 1_764_475_200_000 }
const page = { rows: [card], next: 'c1' }
const badPage = refused('after', { after: '9'.repeat(201) }, '翻页失败，请下拉刷新')

export const mattersRead = {
  'matters.prepare': {
    inputs: [{}, { gridId: '152221103201001' }],
    refused: [refused('gridId', { gridId: '152221' }, '请选到网格这一级')],
    output: {
      place: { gridId: place.gridId, gridName: place.gridName, communityName: place.communityName, townshipName: place.townshipName },
      owner,
      categories: [choice],
      uploads: 'uploads/p1',
    },
  },
  'matters.mine': {
    inputs: [{}, { after: 'c1' }, { open: true }],
    refused: [badPage],
    output: page,
  },
  'matters.show': {
    inputs: [{ id: 'm1' }],
    refused: [refused('id', {}, '缺少编号'), refused('id', { id: '../m1' }, '编号不对，请返回列表重新打开')],
    output: view,
  },
  'matters.queue': { inputs: [{}, { after: 'c1' }], refused: [badPage], output: page },
} satisfies SamplesOf<'matters.prepare' | 'matters.mine' | 'matters.show' | 'matters.queue'>
