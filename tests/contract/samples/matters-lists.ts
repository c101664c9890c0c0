import { card, view } from './matters-read'
import { refused, text, type SamplesOf } from './sample'

const id = 'm1'
const key = 'k1234567'
const at = 1_763_870_400_000
const place = { gridId: '152221103201001', gridName: '第1网格', communityName: '俄体村', townshipName: '俄体镇' }
const board = {
  id: 'a1',
  kind: 'directive',
  text: '周五前查一遍水井',
  at,
  byName: '孙甲乙',
  unitName: '示例水务局',
  dueAt: at,
  total: 2,
  counts: { awaitingResponse: 1, inProgress: 0, answered: 0, closed: 0 },
  late: 0,
  burden: { people: 2, minutes: 1 },
  parts: [
    {
      gridId: place.gridId,
      gridName: '第1网格',
      communityName: '俄体村',
      matterId: 'm1',
      state: 'awaitingResponse',
      closing: null,
      alarm: null,
      dueAt: at,
      ownerName: '李甲乙',
      lastWords: null,
    },
    {
      gridId: '152221103201002',
      gridName: '第2网格',
      communityName: '俄体村',
      matterId: null,
      state: null,
      closing: null,
      alarm: null,
      dueAt: null,
      ownerName: null,
      lastWords: null,
    },
  ],
} as const
const assigned = { key, kind: 'directive', text: '周五前查一遍水井', grids: ['152221103201001', '152221103201002'] } as const
const shownBoard = { ...board, parts: [...board.parts] }

export const mattersLists = {
  'matters.nearby': {
    inputs: [{ category: 'water' }, { category: 'water', gridId: place.gridId, text: '井水发黄', point: { lng: 121.95, lat: 46.08 } }],
    refused: [refused('category', {}, '请选择是哪方面的事'), refused('gridId', { category: 'water', gridId: '1' }, '请选到网格这一级')],
    output: {
      rows: [
        {
          id,
          categoryName: '吃水用水',
          summary: '井水发黄',
          gridName: '第1网格',
          communityName: '俄体村',
          state: 'inProgress',
          askedAt: at,
          people: 2,
          metres: 120,
          joined: false,
        },
      ],
    },
  },
  'matters.join': {
    inputs: [{ id }, { id, key, text: '我家也是' }],
    refused: [refused('id', {}, '缺少编号'), refused('text', { id, text: text(201) }, '要说的话最多 200 个字，请写短一些')],
    output: view,
  },
  'matters.notMine': { inputs: [{ id }, { id, key }], refused: [refused('id', {}, '缺少编号')], output: {} },
  'matters.receivers': {
    inputs: [{ id }, { id, gridId: place.gridId }],
    refused: [refused('id', {}, '缺少编号')],
    output: {
      people: [{ id: 'o_1', name: '李甲乙', role: 'fullTimeWorker', phone: null, orgName: '第1网格' }],
      departments: [{ id: 'D152221001', name: '水务局' }],
    },
  },
  'matters.spotChecks': { inputs: [{}, { after: '1763870400000_m1' }], refused: [], output: { rows: [card], next: null } },
  'matters.viewers': {
    inputs: [{ id }, { id, after: 'c1' }],
    refused: [refused('id', {}, '缺少编号')],
    output: { rows: [{ id: 's1', at, name: '李甲乙', role: 'fullTimeWorker' }], next: null },
  },
  'matters.search': {
    inputs: [
      {},
      { orgId: '152221103', state: 'closed', kind: 'request', category: 'water', words: '井', from: at, to: at, alarm: true, after: 'c1' },
    ],
    refused: [
      refused('words', { words: text(41) }, '要找的话最多 40 个字，请写短一些'),
      refused('orgId', { orgId: '1' }, '没有这个地方，请重新选择'),
    ],
    output: { rows: [card], next: 'c1', lookedTo: at },
  },
  'matters.assign': {
    inputs: [
      { ...assigned, grids: [...assigned.grids] },
      { ...assigned, grids: [...assigned.grids], kind: 'need', category: 'hardship', dueAt: at, offer: true, photos: [] },
      { ...assigned, grids: [...assigned.grids], kind: 'need', unit: 'u_1' },
    ],
    refused: [
      refused('kind', { ...assigned, kind: 'request' }, '请选是需求还是要求'),
      refused('grids', { ...assigned, grids: [] }, '请选择网格'),
      refused('grids', { ...assigned, grids: Array<string>(101).fill(place.gridId) }, '一次最多 100 个网格'),
      refused('text', { ...assigned, text: '' }, '请填写内容'),
      refused('unit', { ...assigned, unit: 'u_1' }, '党建要求发给网格，不能交给单位'),
      refused('offer', { ...assigned, kind: 'need', unit: 'u_1', offer: true }, '交给单位的，不用再请党员认领'),
      refused('key', { ...assigned, key: 'x' }, '本次操作的编号不对，请退出页面重试'),
    ],
    output: shownBoard,
  },
  'matters.units': {
    inputs: [{ orgId: '152221103201' }, { orgId: '152221103201', after: 'c1' }],
    refused: [refused('orgId', {}, '请选择村(社区)'), refused('orgId', { orgId: '152221103' }, '请选到村(社区)这一级')],
    output: {
      rows: [{ id: 'u_1', name: '示例水务局', contactName: '钱甲乙', offers: ['抢修水管的队伍'], takesOn: ['检查水井'] }],
      next: null,
    },
  },
  'matters.board': { inputs: [{ id: 'a1' }], refused: [refused('id', {}, '缺少编号')], output: shownBoard },
  'matters.boards': {
    inputs: [{}],
    refused: [refused('after', { after: 1 }, '翻页失败，请下拉刷新')],
    output: { rows: [{ id: 'a1', kind: 'need', summary: '查水井', at, total: 2 }], next: null },
  },
} satisfies SamplesOf<
  | 'matters.spotChecks'
  | 'matters.nearby'
  | 'matters.join'
  | 'matters.notMine'
  | 'matters.receivers'
  | 'matters.viewers'
  | 'matters.search'
  | 'matters.units'
  | 'matters.assign'
  | 'matters.board'
  | 'matters.boards'
>
