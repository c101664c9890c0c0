import type { CallAbout } from '@/contract/functions'
import { refused, type SamplesOf } from './sample'

const key = 'key-12345678'
const place = {
  gridId: '152221108209002',
  gridName: '第2网格',
  communityId: '152221108209',
  communityName: '俄体村',
  townshipName: '俄体镇',
}
const contact = { name: '白示例', phone: '13800000091' }
const fields = {
  label: '东头 12 号',
  contact,
  people: 3,
  reach: 'phone',
  lang: 'mn',
  laneId: 'lane_1',
  second: { where: '夏营地', from: 6, to: 9 },
  state: 'lived',
  centre: false,
} as const

const linkSample = {
  id: 'l_1',
  member: { name: '周示例', phone: '13800000092', me: false },
  state: 'active' as const,
  own: false,
  at: 1_790_000_000_000,
  since: 1_790_000_100_000,
  agreed: { household: true, member: true },
  ends: null,
  can: ['ask' as const],
}

export const householdSample = {
  id: 'hh_1',
  eye: 'staff' as const,
  label: '东头 12 号',
  place,
  lane: { id: 'lane_1', name: '东巷' },
  contact,
  people: 3,
  reach: 'phone' as const,
  lang: 'mn' as const,
  second: { where: '夏营地', from: 6, to: 9 },
  state: 'lived' as const,
  centre: false,
  dwellers: [{ id: 'p_1', name: '白示例', me: false }],
  links: [linkSample],
  gaps: ['quiet' as const],
  contactedAt: null,
  code: { code: '483920', until: 1_790_000_000_000 },
  can: ['save' as const, 'invite' as const, 'propose' as const],
}

const saving = { gridId: place.gridId, fields, key }
const with_ = (over: object) => ({ gridId: place.gridId, fields: { ...fields, ...over }, key })

export const householdsSamples = {
  'households.list': {
    inputs: [{}, { orgId: place.communityId, words: '东头', gap: 'noMember', state: 'lived', laneId: 'lane_1', after: '1_hh_1' }],
    refused: [
      refused('gap', { gap: 'rich' }, '没有这一类，请返回重选'),
      refused('state', { state: 'rented' }, '没有这一类，请返回重选'),
      refused('orgId', { orgId: '152' }, '没有这个地方，请重新选择'),
    ],
    output: {
      rows: [
        {
          id: 'hh_1',
          label: '东头 12 号',
          contactName: '白示例',
          gridName: '第2网格',
          communityName: '俄体村',
          laneName: null,
          state: 'seasonal',
          reach: 'relay',
          lang: 'zh',
          memberName: null,
          gaps: ['noMember'],
          contactedAt: 1_790_000_000_000,
        },
      ],
      next: null,
      lookedTo: null,
      orgId: place.communityId,
      can: ['save'],
    },
  },
  'households.show': {
    inputs: [{ id: 'hh_1' }],
    refused: [refused('id', { id: { $ne: '' } }, '缺少编号')],
    output: householdSample,
  },
  'households.save': {
    inputs: [saving, { id: 'hh_1', fields: { state: 'left' }, key }],
    refused: [
      refused('fields.label', with_({ label: ' ' }), '请填写门牌号或营子名'),
      refused('fields.contact.name', with_({ contact: { name: '' } }), '请填写联系人称呼'),
      refused(
        'fields.contact.phone',
        with_({ contact: { name: '白示例', phone: '12' } }),
        '电话号码不对，请填 11 位手机号，或区号加座机号',
      ),
      refused('fields.people', with_({ people: 51 }), '人数最多填 50'),
      refused('fields.people', with_({ people: 1.5 }), '人数要填整数'),
      refused('fields.second.from', with_({ second: { where: '夏营地', from: 13, to: 2 } }), '请选月份'),
      refused('fields.reach', with_({ reach: 'horse' }), '请选怎么联系'),
      refused('fields.state', with_({ state: 'rich' }), '请选住没住人'),
      refused('gridId', { ...saving, gridId: '152221108209' }, '请选到网格这一级'),
      refused('key', { ...saving, key: undefined }, '缺少本次操作的编号，请退出页面重试'),
    ],
    output: householdSample,
  },
  'households.invite': {
    inputs: [{ id: 'hh_1', key }],
    refused: [refused('key', { id: 'hh_1' }, '缺少本次操作的编号，请退出页面重试')],
    output: { code: '483920', until: 1_790_000_000_000 },
  },
  'households.join': {
    inputs: [{ key }, { code: '４８３ 920', key }, { id: 'hh_1', key }],
    refused: [
      refused('code', { code: '48392', key }, '加入码是 6 位数字，请再看看'),
      refused('code', { code: 483920, key }, '请输入加入码'),
    ],
    output: { id: null, choose: [{ id: 'hh_1', label: '东头 12 号', communityName: '俄体村' }] },
  },
  'households.leave': { inputs: [{ id: 'hh_1' }, { id: 'hh_1', personId: 'p_1' }], refused: [], output: { left: true } },
  'households.mine': {
    inputs: [{}],
    refused: [],
    output: {
      own: [
        {
          household: { ...householdSample, eye: 'own', code: null, can: ['ask', 'correct', 'leave'] },
          carer: { name: '周示例', phone: null, how: 'member' },
          readers: [{ id: 's_1', at: 1_790_000_000_000, name: '李试用', as: '专职网格员', what: 'household', why: null }],
        },
      ],
      linked: [{ ...householdSample, eye: 'member', dwellers: [], gaps: [], code: null, can: [] }],
    },
  },
  'households.correct': {
    inputs: [
      { id: 'hh_1', people: 4, key },
      { id: 'hh_1', text: '门牌写错了', second: null, contact: { name: '白示例' }, key },
    ],
    refused: [
      refused('', { id: 'hh_1', key }, '请说一说哪里不对'),
      refused('text', { id: 'hh_1', text: '？', key }, '哪里不对里要有字，请写一句话'),
      refused('people', { id: 'hh_1', people: -1, key }, '人数不能小于 0'),
    ],
    output: householdSample,
  },
} satisfies SamplesOf<CallAbout<'households'>>
