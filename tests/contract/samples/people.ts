import { refused, type SamplesOf } from './sample'

const home = {
  gridId: '152221103201001',
  gridName: '第1网格',
  communityId: '152221103201',
  communityName: '俄体村委会',
  townshipName: '俄体镇',
} as const

export const me = {
  name: '张甲乙',
  phone: '13800000001',
  home,
  assignments: [{ role: 'fullTimeWorker', orgId: '152221103201001', orgName: '第1网格', until: null }],
  uploads: 'uploads/p1',
} as const

const grid = home.gridId

export const people = {
  'people.me': { inputs: [{}], refused: [], output: { ...me, assignments: [...me.assignments] } },
  'people.settle': {
    inputs: [{ gridId: grid }, { gridId: grid, name: ' 老张 ', phone: '13800000001' }, { gridId: grid, phone: '0482-8399000' }],
    refused: [
      refused('gridId', {}, '请选择网格'),
      refused('gridId', { gridId: 152221103201001 }, '请选择网格'),
      refused('gridId', { gridId: '152221103201' }, '请选到网格这一级'),
      refused('name', { gridId: grid, name: '' }, '请填写称呼'),
      refused('name', { gridId: grid, name: '   ' }, '请填写称呼'),
      refused('name', { gridId: grid, name: 7 }, '称呼要用文字填写'),
      refused('name', { gridId: grid, name: '张'.repeat(51) }, '称呼最多 50 个字，请写短一些'),
      refused('phone', { gridId: grid, phone: '12345' }, '电话号码不对，请填 11 位手机号，或区号加座机号'),
      refused('phone', { gridId: grid, phone: 13800000001 }, '请填写电话'),
      refused('gridId', { gridId: null }, '请选择网格'),
    ],
    output: { ...me, assignments: [] },
  },
  'people.phone': {
    inputs: [{ code: 'e31968a7f94cc5ee25fafc2aef2773f0bb8c3937b22520eb8ee345274d00c144' }],
    refused: [refused('code', { code: '' }, '没有拿到手机号，请再点一次')],
    output: { ...me, assignments: [] },
  },
} satisfies SamplesOf<'people.me' | 'people.settle' | 'people.phone'>
