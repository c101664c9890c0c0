import { view } from './matters-read'
import { refused, text, type Samples, type SamplesOf } from './sample'

const id = 'm1'
const key = 'k1234567'
const noId = (rest: object) => refused('id', rest, '缺少编号')

const calledBack = {
  inputs: [
    { id, key, solved: true, grade: 'satisfied' as const, text: '说好了', way: 'phone' as const },
    { id, solved: false, text: '还没好', way: 'visit' as const },
  ] satisfies Samples<'matters.callBack'>['inputs'],
  refused: [
    refused('solved', { id, text: '说好了', way: 'phone' }, '请选解决了没有'),
    refused('grade', { id, solved: true, text: '说好了', way: 'phone' }, '请选一个评价'),
    refused('way', { id, solved: false, text: '没好' }, '请选打电话还是上门'),
    refused('text', { id, solved: false, text: '', way: 'phone' }, '请填写对方怎么说'),
  ],
  output: view,
}

export const mattersSteps = {
  'matters.transfer': {
    inputs: [
      { id, text: '这是隔壁网格的' },
      { id, key, gridId: '152221103201002', text: '这是隔壁网格的' },
      { id, to: 'o_1', text: '他熟' },
    ],
    refused: [
      noId({ text: '他熟' }),
      refused('text', { id }, '原因要用文字填写'),
      refused('gridId', { id, text: '他熟', gridId: '1522' }, '请选到网格这一级'),
    ],
    output: view,
  },
  'matters.sendBack': {
    inputs: [{ id, key, text: '不在我们网格' }],
    refused: [refused('text', { id, text: '' }, '请填写原因'), noId({ text: '不在' })],
    output: view,
  },
  'matters.escalate': {
    inputs: [{ id, key, text: '村里办不了' }],
    refused: [refused('text', { id, text: text(201) }, '原因最多 200 个字，请写短一些')],
    output: view,
  },
  'matters.whistle': {
    inputs: [{ id, key, departmentId: 'D152221001', ground: 'beyondPower', text: '请来看看井' }],
    refused: [
      refused('departmentId', { id, ground: 'beyondPower', text: '请来' }, '请选择地方'),
      refused('ground', { id, departmentId: 'D152221001', ground: 'x', text: '请来' }, '请选吹哨的理由'),
      refused('text', { id, departmentId: 'D152221001', ground: 'emergency', text: '' }, '请填写请部门做什么'),
    ],
    output: view,
  },
  'matters.whistleReply': {
    inputs: [
      { id, key, text: '换了滤网', done: true },
      { id, text: '明天去', done: false, photos: [] },
    ],
    refused: [refused('done', { id, text: '换了滤网' }, '请选办完了没有')],
    output: view,
  },
  'matters.rateDepartment': {
    inputs: [{ id, key, grade: 'satisfied', word: '来得快' }],
    refused: [refused('grade', { id }, '请选一个评价')],
    output: view,
  },
  'matters.proposeDecline': {
    inputs: [{ id, key, reason: '归水务局管', instead: '水务局大厅' }],
    refused: [
      refused('reason', { id, instead: '水务局' }, '为什么办不了要用文字填写'),
      refused('instead', { id, reason: '归水务局管', instead: '' }, '请填写该去哪里办'),
    ],
    output: view,
  },
  'matters.settleDecline': {
    inputs: [
      { id, key, accept: true },
      { id, accept: false, text: '村里能办' },
    ],
    refused: [refused('accept', { id }, '请选同意还是不同意')],
    output: view,
  },
  'matters.contest': {
    inputs: [{ id, key, text: '水务局说归村里' }],
    refused: [refused('text', { id, text: '' }, '请填写为什么不同意')],
    output: view,
  },
  'matters.publish': {
    inputs: [{ id, key, text: '帮一户人家抬水' }],
    refused: [refused('text', { id }, '要帮什么忙要用文字填写')],
    output: view,
  },
  'matters.claim': { inputs: [{ id }, { id, key }], refused: [noId({})], output: view },
  'matters.contact': {
    inputs: [
      { id, key },
      { id, text: '打过电话了' },
    ],
    refused: [noId({})],
    output: view,
  },
  'matters.release': {
    inputs: [
      { id, key },
      { id, text: '临时有事' },
    ],
    refused: [noId({})],
    output: view,
  },
  'matters.merge': { inputs: [{ id, key, into: 'm2' }], refused: [refused('into', { id }, '缺少编号')], output: view },
  'matters.reopen': {
    inputs: [{ id, key, text: '又坏了' }],
    refused: [refused('text', { id, text: '' }, '请填写还有什么问题')],
    output: view,
  },
  'matters.callBack': calledBack,
  'matters.spotCheck': calledBack,
  'matters.hidePhoto': {
    inputs: [{ id, key, fileId: 'cloud://local.local-1/photos/p1/a.jpg' }],
    refused: [refused('fileId', { id, fileId: 'x' }, '照片没有传好，请重新选择')],
    output: view,
  },
} satisfies SamplesOf<
  | 'matters.transfer'
  | 'matters.sendBack'
  | 'matters.escalate'
  | 'matters.whistle'
  | 'matters.whistleReply'
  | 'matters.rateDepartment'
  | 'matters.proposeDecline'
  | 'matters.settleDecline'
  | 'matters.contest'
  | 'matters.publish'
  | 'matters.claim'
  | 'matters.contact'
  | 'matters.spotCheck'
  | 'matters.release'
  | 'matters.merge'
  | 'matters.reopen'
  | 'matters.callBack'
  | 'matters.hidePhoto'
>
