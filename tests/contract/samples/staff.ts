import { refused, type SamplesOf } from './sample'

const row = {
  id: 'o_0123456789abcdef01234567',
  orgId: '152221103201001',
  orgName: '第1网格',
  name: '李甲乙',
  role: 'fullTimeWorker',
  phone: '13800000002',
  from: 1_790_000_000_000,
  until: 1_890_000_000_000,
  ended: false,
  leave: { from: 1_790_000_000_000, to: 1_791_000_000_000, deputyId: null, deputyName: null },
  onLeave: true,
  bound: false,
  can: ['extend', 'leave', 'end'],
} as const
const output = { ...row, can: [...row.can] }
const { orgId, id } = row
const giving = { orgId, role: 'fullTimeWorker', name: '李甲乙', phone: '13800000002', until: 1_890_000_000_000 } as const

const passing = { id: 'pa_1', name: '李甲乙', placeName: '俄体村', at: 1_790_000_000_000, byName: '王甲乙', undone: false }

export const staffSamples = {
  'staff.list': {
    inputs: [{ orgId }, { orgId, past: true, after: id }],
    refused: [refused('past', { orgId, past: 'yes' }, '请重新选择')],
    output: { rows: [output], next: null, gives: ['volunteer'] },
  },
  'staff.assign': {
    inputs: [giving, { ...giving, key: 'key-12345678' }],
    refused: [
      refused('role', { ...giving, role: 'king' }, '请选择职务'),
      refused('name', { ...giving, name: ' ' }, '请填写姓名'),
      refused('phone', { ...giving, phone: '0482-8399000' }, '手机号不对，请填 11 位手机号'),
      refused('until', { ...giving, until: '2027-01-01' }, '请选择任期到哪一天'),
    ],
    output,
  },
  'staff.end': {
    inputs: [
      { orgId, id },
      { orgId, id, key: 'key-12345678' },
    ],
    refused: [refused('id', { orgId, id: '李 甲' }, '编号不对，请返回列表重新打开')],
    output,
  },
  'staff.leave': {
    inputs: [
      { orgId, id, leave: null },
      { orgId, id, leave: { from: 1, to: 2, deputyId: id } },
    ],
    refused: [refused('leave.from', { orgId, id, leave: { from: 'today', to: 2 } }, '请选择从哪天开始')],
    output,
  },
  'staff.passed': {
    inputs: [
      { whom: { kind: 'member', id: 'r_1' }, key: 'key-12345678' },
      { whom: { kind: 'staff', orgId, id }, key: 'key-12345678' },
      { whom: { kind: 'asker', id: 'm_1' }, key: 'key-12345678' },
    ],
    refused: [refused('whom.kind', { whom: { kind: 'nobody' }, key: 'key-12345678' }, '请重新选择是哪一位')],
    output: passing,
  },
  'staff.undoPassed': {
    inputs: [{ id: 'pa_1', key: 'key-12345678' }],
    refused: [refused('id', { key: 'key-12345678' }, '缺少编号')],
    output: { ...passing, undone: true },
  },
  'staff.passings': {
    inputs: [{ orgId }],
    refused: [refused('orgId', { orgId: '1' }, '没有这个地方，请重新选择')],
    output: { rows: [passing] },
  },
} satisfies SamplesOf<`staff.${'list' | 'assign' | 'end' | 'leave' | 'passed' | 'undoPassed' | 'passings'}`>
