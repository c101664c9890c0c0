import { refused, text, type SamplesOf } from './sample'

const county = { id: '152221', name: '科尔沁右翼前旗', level: 'county', hasChildren: true } as const
const township = { id: '152221103', name: '俄体镇', level: 'township', hasChildren: true } as const
const grid = { id: '152221103201001', name: '第1网格', level: 'grid', hasChildren: false } as const
const grid2 = { ...grid, id: '152221103201002', name: '第2网格' } as const
const place = { gridId: grid.id, gridName: '第1网格', communityId: '152221103201', communityName: '俄体村', townshipName: '俄体镇' }
const contact = { name: '李甲乙', role: 'fullTimeWorker', phone: '13800000002' } as const
const square = [
  [
    [121.5, 46.1],
    [121.51, 46.1],
    [121.51, 46.11],
    [121.5, 46.1],
  ],
]
const partyGroup = { kind: 'group', name: '第1网格党小组', leader: '王甲乙', phone: null, members: 7 } as const
const row = {
  ...township,
  where: '',
  counts: { communities: 14, grids: 42, workers: 40, lanes: 3 },
  gaps: { noWorker: 2, noParty: 42, noBounds: 42, noSecretary: 0 },
  retired: false,
}
const rearranged = { retired: [grid], into: [grid2] }
const key = 'key-12345678'

const recoding = {
  id: 'rc_1',
  from: { id: '152221108001', name: '兴安村' },
  to: { id: '152221108401', name: '兴安社区' },
  merges: false,
  at: 1_790_000_000_000,
  byName: '王甲乙',
  moved: 120,
  doneAt: null,
}

export const gridSamples = {
  'grid.children': {
    inputs: [{}, { id: '152221' }, { id: '152221103' }, { id: '152221103201' }, { id: 'D152221001' }],
    refused: [
      refused('id', { id: 152221 }, '请选择地方'),
      refused('id', { id: '1522' }, '没有这个地方，请重新选择'),
      refused('id', { id: '152221103201x' }, '没有这个地方，请重新选择'),
    ],
    output: { path: [county], children: [{ ...township, worker: '张示例', lanes: ['前街巷'] }] },
  },
  'grid.find': {
    inputs: [{ words: '俄体' }, { words: ' 俄 体 ' }],
    refused: [refused('words', {}, '要找的地方要用文字填写')],
    output: { rows: [{ ...township, townshipName: '俄体镇' }], more: false },
  },
  'grid.tree': {
    inputs: [{}, { id: '152221103' }, { id: '152221', gap: 'noWorker', after: '152221103201001' }],
    refused: [refused('gap', { gap: 'noTea' }, '请重新选择要看的缺项'), refused('id', { id: 'x' }, '没有这个地方，请重新选择')],
    output: { path: [county], node: { ...row, ...county }, rows: [row], next: null, can: ['add', 'rename'] },
  },
  'grid.show': {
    inputs: [{ id: grid.id }, { id: '152221' }],
    refused: [refused('id', {}, '请选择地方')],
    output: {
      ...grid,
      version: 3,
      path: [county, township, grid],
      staff: [contact],
      lanes: [{ id: 'l_001_2_0', name: '先锋巷', households: 32, leader: { name: '赵甲乙', phone: null } }],
      partyGroup,
      teams: [{ id: 't_001_2_0', kind: 'partyService', name: '红马甲', leader: null, phone: null, size: 12 }],
      supervisionPhone: '0482-8399000',
      households: 286,
      residents: 812,
      bounds: { type: 'Polygon', coordinates: square },
      handlers: [{ category: 'roads', officeId: 'o_0123456789abcdef01234567', name: '李甲乙' }],
      retired: { at: 1_790_000_000_000, into: [grid2] },
      can: ['lanes', 'split'],
    },
  },
  'grid.card': {
    inputs: [{ id: grid.id }],
    refused: [refused('id', { id: '152221103201' }, '请选到网格这一级')],
    output: {
      place,
      contacts: [contact],
      partyGroup,
      supervisionPhone: null,
      scene: grid.id,
      page: 'pages/card/index',
      qr: { fileId: 'cloud://env.bucket/cards/1.png', url: 'https://files/1.png' },
      retired: { into: [grid2] },
      mine: true,
    },
  },
  'grid.cardPoster': {
    inputs: [{ id: grid.id }],
    refused: [refused('id', {}, '请选择网格')],
    output: {
      widthMm: 210,
      heightMm: 297,
      items: [
        { kind: 'text', text: '第1网格', xMm: 105, yMm: 78, sizeMm: 14, weight: 'bold', align: 'center', color: '#222222' },
        { kind: 'box', xMm: 0, yMm: 0, widthMm: 210, heightMm: 58, color: '#c8161d' },
        { kind: 'image', xMm: 65, yMm: 172, widthMm: 80, heightMm: 80, url: 'https://files/1.png' },
      ],
    },
  },
  'grid.locate': {
    inputs: [{ point: { lng: 121.5, lat: 46.1 } }],
    refused: [refused('point.lng', { point: { lng: '121', lat: 46 } }, '位置不对，请重新选择')],
    output: { place, owner: contact, why: ['按地图上的位置', '专职网格员李甲乙'] },
  },
  'grid.save': {
    inputs: [
      { id: grid.id, name: ' 东街网格 ', key, version: 3 },
      { parentId: '152221103201', name: '第4网格', bounds: { type: 'MultiPolygon', coordinates: [square] } },
      { parentId: '152221', code: 'D152221001', name: '水务局' },
      {
        id: grid.id,
        lanes: [
          { name: '先锋巷', households: 32, leader: { name: '赵甲乙', phone: '13800000003' } },
          { id: 'l_001_2_0', name: '团结巷' },
        ],
        partyGroup: null,
        bounds: null,
      },
      {
        id: grid.id,
        partyGroup: { kind: 'branch', name: '东街党支部', leader: '王甲乙' },
        teams: [{ kind: 'volunteer', name: '银发队', size: 8 }],
        supervisionPhone: '0482-8399000',
      },
      { id: '152221103201', handlers: [{ category: 'roads', officeId: 'o_0123456789abcdef01234567' }], households: 900, residents: 2400 },
    ],
    refused: [
      refused('id', {}, '请选择要改哪个地方，或加在哪个地方下面'),
      refused('id', { id: grid.id, parentId: '152221103201' }, '请选择要改哪个地方，或加在哪个地方下面'),
      refused('name', { id: grid.id, name: '   ' }, '请填写名称'),
      refused('name', { id: grid.id, name: text(31) }, '名称最多 30 个字，请写短一些'),
      refused('bounds', { id: grid.id, bounds: 'all of it' }, '边界不对，请重新画'),
      refused(
        'bounds.coordinates.0',
        {
          id: grid.id,
          bounds: {
            type: 'Polygon',
            coordinates: [
              [
                [121, 46],
                [121, 47],
              ],
            ],
          },
        },
        '边界至少要有 3 个点',
      ),
      refused('households', { id: grid.id, households: -1 }, '户数不能小于 0'),
      refused('residents', { id: grid.id, residents: 2.5 }, '人口数要填整数'),
      refused('lanes.0.name', { id: grid.id, lanes: [{ name: '' }] }, '请填写巷名'),
      refused('lanes', { id: grid.id, lanes: Array.from({ length: 61 }, () => ({ name: '巷' })) }, '一个网格最多 60 条巷'),
      refused('supervisionPhone', { id: grid.id, supervisionPhone: '119x' }, '电话号码不对，请检查'),
    ],
    output: {
      ...grid,
      version: 3,
      path: [county, township, grid],
      staff: [],
      lanes: [],
      partyGroup: null,
      teams: [],
      supervisionPhone: null,
      households: null,
      residents: null,
      bounds: null,
      handlers: [],
      retired: null,
      can: ['rename'],
    },
  },
  'grid.split': {
    inputs: [
      {
        id: grid.id,
        into: [{ name: '东街' }, { name: '西街', lanes: ['l_001_2_0'], bounds: { type: 'Polygon', coordinates: square } }],
        key,
      },
    ],
    refused: [
      refused('into', { id: grid.id, into: [{ name: '东街' }] }, '至少要拆成 2 个网格'),
      refused('into.0.name', { id: grid.id, into: [{ name: '' }, { name: '西街' }] }, '请填写名称'),
    ],
    output: rearranged,
  },
  'grid.merge': {
    inputs: [
      { ids: [grid.id, grid2.id], name: '新街' },
      { ids: [grid.id], into: grid2.id, key },
    ],
    refused: [refused('name', { ids: [grid.id] }, '请填写合并后的名称'), refused('ids', { ids: [], name: '新街' }, '请选择要合并的网格')],
    output: rearranged,
  },
  'grid.retire': {
    inputs: [{ id: grid.id }, { id: grid.id, into: grid2.id, key }],
    refused: [refused('id', { id: '152221' }, '请选到网格这一级')],
    output: rearranged,
  },
  'grid.recodePlan': {
    inputs: [
      { from: '152221108001', to: '152221108401', name: '兴安社区' },
      { from: '152221108001', to: '152221108209' },
    ],
    refused: [refused('to', { from: '152221108001', to: '1' }, '没有这个地方，请重新选择')],
    output: {
      from: { id: '152221108001', name: '兴安村' },
      to: { id: '152221108401', name: '兴安社区' },
      merges: false,
      places: [{ id: '152221108001001', name: '第1网格', to: '152221108401001' }],
      follows: [{ kind: 'matters', count: 3, more: false }],
    },
  },
  'grid.recode': {
    inputs: [{ from: '152221108001', to: '152221108401', name: '兴安社区', key: 'key-12345678' }],
    refused: [refused('from', { from: 'x', to: '152221108401', key: 'key-12345678' }, '没有这个地方，请重新选择')],
    output: recoding,
  },
  'grid.recodings': { inputs: [{}], refused: [], output: { rows: [recoding] } },
} satisfies SamplesOf<
  | `grid.${'children' | 'find' | 'tree' | 'show' | 'card' | 'cardPoster' | 'locate'}`
  | `grid.${'save' | 'split' | 'merge' | 'retire'}`
  | `grid.${'recodePlan' | 'recode' | 'recodings'}`
>
