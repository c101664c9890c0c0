import type { CallAbout } from '@/contract/functions'
import { refused, text, type SamplesOf } from './sample'

const at = 1_763_870_400_000
const hour = 3_600_000
const event = { text: '清扫河边', className: '社区治理', communityName: '俄体村', from: at, until: at + 2 * hour }
const story = [{ at, what: 'arrived', who: '周示例', text: null } as const]

const attendee = {
  id: 'sv_1',
  name: '周示例',
  going: true,
  guest: false,
  arrivedAt: at,
  leftAt: at + 2 * hour,
  arrivedHow: 'scan',
  leftHow: 'later',
  presence: null,
  state: 'noted',
  minutes: null,
  proposed: 120,
  said: null,
  objection: null,
  can: ['undo', 'confirm'],
  story,
} as const

const line = {
  id: 'sv_1',
  eventId: 'ev_1',
  ...event,
  arrivedAt: at,
  leftAt: null,
  arrivedHow: 'tick',
  leftHow: null,
  presence: 'onSite',
  state: 'confirmed',
  minutes: 120,
  proposed: 120,
  said: '辛苦了',
  objection: null,
  can: ['object'],
  story,
} as const

const mutable = <Value>(value: Value) =>
  structuredClone(value) as { -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[] ? Item[] : Value[Key] }

const code = 'GE1.ev_1.a.zz1yq.AbCdEfGhIjK'
const scan = { code, waited: 0, key: 'k1234567' }
const ticking = { eventId: 'ev_1', id: 'sv_1', way: 'arrive', key: 'k1234567' } as const
const unlisted = { eventId: 'ev_1', name: '老周', key: 'k1234567' }
const confirming = { id: 'sv_1', minutes: 120, key: 'k1234567' }
const objecting = { id: 'sv_1', text: '我九点就到了', key: 'k1234567' }
const notOurs = '这不是签到码，请扫组织的人手机上的码'

export const attendanceSamples = {
  'attendance.code': {
    inputs: [{ id: 'ev_1' }],
    refused: [refused('id', {}, '缺少编号')],
    output: {
      eventId: 'ev_1',
      ...event,
      now: at,
      asksPlace: false,
      slot: 58_795_680,
      signatures: { arrive: ['AbCdEfGhIjK'], leave: ['KjIhGfEdCbA'] },
    },
  },
  'attendance.attend': {
    inputs: [scan, { ...scan, eventId: 'ev_1', waited: 7_200_000 }, { ...scan, point: { lng: 121.5, lat: 46.1 } }],
    refused: [
      refused('code', { ...scan, code: undefined }, notOurs),
      refused('code', { ...scan, code: 'https://example.org' }, notOurs),
      refused('code', { ...scan, code: `${code}${text(200)}` }, notOurs),
      refused('waited', { ...scan, waited: -1 }, '等了多久要用数字'),
      refused('waited', { ...scan, waited: '1' }, '等了多久要用数字'),
      refused('key', { ...scan, key: undefined }, '缺少本次操作的编号，请退出页面重试'),
      refused('point.lat', { ...scan, point: { lng: 121.5 } }, '位置不对，请重新选择'),
    ],
    output: mutable(line),
  },
  'attendance.tick': {
    inputs: [ticking, { ...ticking, way: 'leave', at }, { ...ticking, way: 'undo' }],
    refused: [
      refused('way', { ...ticking, way: 'fly' }, '请选到了还是走了'),
      refused('id', { ...ticking, id: '../x' }, '编号不对，请返回列表重新打开'),
      refused('key', { ...ticking, key: 'short' }, '本次操作的编号不对，请退出页面重试'),
    ],
    output: mutable(attendee),
  },
  'attendance.tickUnlisted': {
    inputs: [unlisted, { ...unlisted, phone: '13900000001', at }, { eventId: 'ev_1', memberId: 'r_1', key: 'k1234567' }],
    refused: [
      refused('name', { ...unlisted, name: text(51) }, '姓名最多 50 个字，请写短一些'),
      refused('phone', { ...unlisted, phone: '12' }, '电话号码不对，请填 11 位手机号，或区号加座机号'),
      refused('memberId', { ...unlisted, memberId: '../x' }, '编号不对，请返回列表重新打开'),
      refused('key', { ...unlisted, key: undefined }, '缺少本次操作的编号，请退出页面重试'),
    ],
    output: mutable({ ...attendee, going: false, guest: true, arrivedHow: 'tick' } as const),
  },
  'attendance.findMembers': {
    inputs: [{ eventId: 'ev_1', words: '周' }],
    refused: [
      refused('words', { eventId: 'ev_1', words: ' ' }, '请填写姓名'),
      refused('words', { eventId: 'ev_1', words: { $ne: '' } }, '姓名要用文字填写'),
    ],
    output: { rows: [{ id: 'r_1', name: '周示例', hint: '尾号 01' }] },
  },
  'attendance.attendees': {
    inputs: [{ id: 'ev_1' }],
    refused: [refused('id', { id: { $ne: null } }, '缺少编号')],
    output: { eventId: 'ev_1', ...event, address: '河边', cancelled: false, people: [mutable(attendee)], can: ['code', 'tick', 'confirm'] },
  },
  'attendance.confirmHours': {
    inputs: [confirming, { ...confirming, minutes: 0, text: '记错了人' }],
    refused: [
      refused('minutes', { ...confirming, minutes: 25 * 60 }, '一天最多 24 小时，请检查时长'),
      refused('minutes', { ...confirming, minutes: -5 }, '时长不能小于 0'),
      refused('minutes', { ...confirming, minutes: 1.5 }, '时长按分钟填整数'),
      refused('minutes', { ...confirming, minutes: '两小时' }, '请填服务时长'),
      refused('text', { ...confirming, text: text(201) }, '说明最多 200 个字，请写短一些'),
    ],
    output: mutable({ ...attendee, state: 'confirmed', minutes: 120 } as const),
  },
  'attendance.object': {
    inputs: [objecting],
    refused: [
      refused('text', { ...objecting, text: ' ' }, '请填写哪里不对'),
      refused('text', { ...objecting, text: text(301) }, '哪里不对最多 300 个字，请写短一些'),
    ],
    output: mutable({ ...line, state: 'objected', objection: '我九点就到了' } as const),
  },
  'attendance.card': {
    inputs: [{}, { half: '2026H2' }],
    refused: [refused('half', { half: '2026H3' }, '请选哪半年')],
    output: {
      name: '周示例',
      unitName: '旗水务局',
      half: '2026H2',
      rows: [mutable(line)],
      classes: [{ name: '社区治理', minutes: 120, times: 1 }],
      total: { minutes: 120, times: 1 },
      halves: [{ half: '2026H2', minutes: 120, times: 1 }],
      invitations: [{ id: 'sv_2', name: '周*例', text: '清扫河边', communityName: '俄体村', at }],
    },
  },
  'attendance.mine': {
    inputs: [
      { id: 'sv_2', mine: true, key: 'key-12345678' },
      { id: 'sv_2', mine: false, key: 'key-12345679' },
    ],
    refused: [refused('mine', { id: 'sv_2', mine: 'yes', key: 'key-12345678' }, '请选是不是您')],
    output: {},
  },
  'attendance.unitSheet': {
    inputs: [{ id: 'ur_1' }, { id: 'ur_1', quarter: '2026Q4' }],
    refused: [refused('quarter', { id: 'ur_1', quarter: '2026Q5' }, '请选哪个季度'), refused('id', {}, '缺少编号')],
    output: {
      id: 'ur_1',
      unitName: '旗水务局',
      quarter: '2026Q4',
      quarters: ['2026Q4', '2026Q3'],
      members: 2,
      total: { minutes: 120, times: 1 },
      classes: [{ name: '社区治理', minutes: 120, times: 1 }],
      rows: [{ id: 'sv_1', name: '周示例', date: at, text: '清扫河边', className: '社区治理', communityName: '俄体村', minutes: 120 }],
      half: [{ name: '周示例', minutes: 120, times: 1 }],
    },
  },
  'attendance.hours': { inputs: [{}], refused: [], output: { rows: [{ eventId: 'ev_1', ...event, people: 3, objections: 1 }] } },
} satisfies SamplesOf<CallAbout<'attendance'>>
