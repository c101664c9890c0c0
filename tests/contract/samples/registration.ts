import type { CallAbout } from '@/contract/functions'
import { refused, text, type SamplesOf } from './sample'

const home = {
  gridId: '152221108209002',
  gridName: '第2网格',
  communityId: '152221108209',
  communityName: '俄体村',
  townshipName: '俄体镇',
}
const skills = [{ id: 'plumbing', name: '修水电' }]
const classes = [{ id: 'hardship', name: '助困扶残与就业援助' }]

export const view = {
  id: 'r_1',
  state: 'registered' as const,
  number: 'BD20261123-3F2A7C',
  name: '王甲乙',
  phone: '13800000001',
  place: home,
  unit: '旗水务局',
  skills,
  classes,
  freeTimes: ['evening' as const],
  sentAt: 1_763_870_400_000,
  confirmedAt: 1_763_874_000_000,
  asked: null,
  consent: { at: 1_763_870_400_000, wording: '2026-11', withdrawnAt: null },
  stays: [
    { communityName: '兴安村', from: 1_763_000_000_000, to: 1_763_800_000_000, number: 'BD20261101-AAAAAA', end: 'movedOut' as const },
  ],
  mine: true,
  can: ['amend' as const, 'move' as const, 'leave' as const],
}

const sent = { key: 'k1234567', name: '王甲乙', phone: '13800000001', unit: '旗水务局', gridId: '152221108209002', consent: '2026-11' }
const without = (field: keyof typeof sent) => Object.fromEntries(Object.entries(sent).filter(([name]) => name !== field))
export const unit = {
  kind: 'unit' as const,
  id: 'u_1',
  state: 'registered' as const,
  number: 'DW20261123-3F2A7C',
  name: '旗水务局',
  place: { communityId: '152221108209', communityName: '俄体村', townshipName: '俄体镇' },
  contact: { name: '李甲乙', phone: '13800000002', proved: true, approved: true },
  offers: ['抢修水管'],
  takesOn: ['每季度查一次水井'],
  sentAt: 1_763_870_400_000,
  confirmedAt: 1_763_874_000_000,
  asked: null,
  mine: true,
  can: ['amend' as const],
}
const reporting = { key: 'k1234567', communityId: '152221108209', name: '旗水务局', contact: { name: '李甲乙', phone: '13800000002' } }
const step = { id: 'r_1', key: 'k1234567' }

export const registrationSamples = {
  'registration.mine': {
    inputs: [{}],
    refused: [],
    output: {
      registration: view,
      units: [unit],
      invitations: [{ id: 'u_2', name: '旗教育局', communityName: '俄体村' }],
      elsewhere: false,
      desk: '152221108209',
      can: ['amend'],
    },
  },
  'registration.form': { inputs: [{}], refused: [], output: { name: '王甲乙', phone: null, home, registration: null, skills, classes } },
  'registration.member': {
    inputs: [sent, { ...sent, skills: ['plumbing'], classes: ['hardship'], freeTimes: ['evening', 'weekend'] }],
    refused: [
      refused('key', without('key'), '缺少本次操作的编号，请退出页面重试'),
      refused('name', without('name'), '姓名要用文字填写'),
      refused('name', { ...sent, name: text(51) }, '姓名最多 50 个字，请写短一些'),
      refused('phone', { ...sent, phone: '12' }, '电话号码不对，请填 11 位手机号，或区号加座机号'),
      refused('unit', { ...sent, unit: ' ' }, '请填写单位全称'),
      refused('unit', { ...sent, unit: text(41) }, '单位全称最多 40 个字，请写短一些'),
      refused('gridId', { ...sent, gridId: '152221108209' }, '请选到网格这一级'),
      refused('skills', { ...sent, skills: Array.from({ length: 21 }, () => 'plumbing') }, '特长最多选 20 项'),
      refused('skills.0', { ...sent, skills: [{ $gt: '' }] }, '请重新选择'),
      refused('freeTimes.0', { ...sent, freeTimes: ['always'] }, '请重新选空闲时间'),
      refused('consent', without('consent'), '请先看一看，勾选同意后再报到'),
      refused('consent', { ...sent, consent: '' }, '请先看一看，勾选同意后再报到'),
    ],
    output: view,
  },
  'registration.amend': {
    inputs: [
      { key: 'k1234567' },
      { key: 'k1234567', skills: [], freeTimes: ['weekend'], unit: '旗水务局', phone: '13800000001', classes: ['hardship'] },
    ],
    refused: [
      refused('key', {}, '缺少本次操作的编号，请退出页面重试'),
      refused('phone', { key: 'k1234567', phone: 'x' }, '电话号码不对，请填 11 位手机号，或区号加座机号'),
    ],
    output: view,
  },
  'registration.confirm': { inputs: [step, { id: 'r_1' }], refused: [refused('id', {}, '缺少编号')], output: view },
  'registration.return': {
    inputs: [{ ...step, text: '请写单位全称' }],
    refused: [
      refused('text', step, '要补充什么要用文字填写'),
      refused('text', { ...step, text: text(201) }, '要补充什么最多 200 个字，请写短一些'),
    ],
    output: { ...view, state: 'returned', asked: '请写单位全称', number: null, mine: false, stays: [], can: [] },
  },
  'registration.move': {
    inputs: [{ key: 'k1234567', gridId: '152221108001001' }],
    refused: [refused('gridId', { key: 'k1234567' }, '请选择网格')],
    output: { ...view, state: 'pending' },
  },
  'registration.leave': {
    inputs: [{ key: 'k1234567' }, { key: 'k1234567', id: 'r_1', text: '搬走了' }],
    refused: [
      refused('key', { id: 'r_1' }, '缺少本次操作的编号，请退出页面重试'),
      refused('text', { key: 'k1234567', text: text(201) }, '原因最多 200 个字，请写短一些'),
    ],
    output: { ...view, state: 'left', unit: null, phone: null },
  },
  'registration.unit': {
    inputs: [reporting, { ...reporting, contact: { ...reporting.contact, self: false }, offers: ['抢修水管'], takesOn: ['查水井'] }],
    refused: [
      refused('communityId', { ...reporting, communityId: '152221108209002' }, '请选到村(社区)这一级'),
      refused('name', { ...reporting, name: '' }, '请填写单位全称'),
      refused('contact.phone', { ...reporting, contact: { name: '李', phone: 'x' } }, '电话号码不对，请填 11 位手机号，或区号加座机号'),
      refused('contact.name', { ...reporting, contact: { name: '', phone: '13800000002' } }, '请填写联系人姓名'),
      refused('offers.0', { ...reporting, offers: [text(61)] }, '能提供什么最多 60 个字，请写短一些'),
      refused('takesOn', { ...reporting, takesOn: Array.from({ length: 11 }, () => '查水井') }, '承担什么最多写 10 条'),
    ],
    output: unit,
  },
  'registration.approve': {
    inputs: [{ id: 'u_1', key: 'k1234567' }, { id: 'u_1' }],
    refused: [refused('id', {}, '缺少编号')],
    output: unit,
  },
  'registration.rename': {
    inputs: [{ id: 'u_1', key: 'k1234567', name: '旗水利局' }],
    refused: [refused('name', { id: 'u_1', name: '' }, '请填写单位全称')],
    output: unit,
  },
  'registration.answer': {
    inputs: [{ key: 'k1234567', id: 'u_1', accept: true }],
    refused: [refused('accept', { key: 'k1234567', id: 'u_1' }, '请选是不是您')],
    output: { accepted: true },
  },
  'registration.units': {
    inputs: [{}, { words: '水务' }],
    refused: [refused('words', { words: text(41) }, '单位名称最多 40 个字，请写短一些')],
    output: { names: ['旗水务局'] },
  },
  'registration.receipt': {
    inputs: [{}, { id: 'r_1' }],
    refused: [refused('id', { id: '../x' }, '编号不对，请返回列表重新打开')],
    output: {
      number: 'BD20261123-3F2A7C',
      at: 1_763_874_000_000,
      poster: { widthMm: 148, heightMm: 210, items: [{ kind: 'box', xMm: 0, yMm: 0, widthMm: 148, heightMm: 40, color: '#c8161d' }] },
    },
  },
  'registration.list': {
    inputs: [{}, { orgId: '152221108209', skill: 'plumbing', after: '1_r_1' }, { state: 'pending' }],
    refused: [refused('state', { state: 'left' }, '请选看哪些人'), refused('skill', { skill: '水' }, '请重新选择')],
    output: { rows: [{ ...view, mine: false, stays: [] }], next: null },
  },
} satisfies SamplesOf<CallAbout<'registration'>>
