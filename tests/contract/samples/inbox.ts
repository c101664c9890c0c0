import { refused, text, type SamplesOf } from './sample'

const at = 1_763_870_400_000
const item = { id: 'i1', at, title: '有人回应了', text: '李甲乙：明天上午到', page: 'pages/matter/index?id=m1', readAt: null }
const template = { templateId: 't1', title: '事项办理进度通知', left: 2, longTerm: false, askAgainAt: null, off: false }
const quiet = { from: 1290, to: 450 }
const duty = { days: [1, 2, 3], from: 510, to: 1050 }
const settings = {
  templates: [template],
  remaining: 2,
  quiet,
  most: 8,
  duty,
  county: { quiet, quietLongest: 14, most: 8, mostAtMost: 30, digestAt: 1080 },
  can: ['quiet' as const, 'most' as const, 'duty' as const],
}
const entry = {
  id: 'call_m1_2',
  name: '张示例',
  phone: '10000000001',
  title: '有回答了',
  text: '修好了',
  page: 'pages/matter/index?id=m1',
  why: 'noCredit' as const,
  at,
  by: at + 86_400_000,
  tries: [{ at, byName: '李试用', outcome: 'noAnswer' as const, note: '没人接' }],
  doneAt: null,
  passed: false,
  can: ['called' as const],
}

const traced = {
  id: 'm1_2',
  at,
  title: '有回答了',
  toName: '张*例',
  state: 'noCredit' as const,
  nextAt: null,
  readAt: null,
  trail: [
    { at, what: 'noCredit' as const, code: 43101 },
    { at, what: 'callList' as const, code: null },
  ],
}

export const inbox = {
  'inbox.list': {
    inputs: [{}, { unread: true }, { after: 'c1' }],
    refused: [refused('after', { after: 1 }, '翻页失败，请下拉刷新'), refused('unread', { unread: 'yes' }, '请重新选择')],
    output: { rows: [item], next: null },
  },
  'inbox.read': {
    inputs: [{ id: 'i1' }],
    refused: [refused('id', {}, '缺少编号')],
    output: { ...item, readAt: 1_763_870_500_000 },
  },
  'inbox.readAll': { inputs: [{}], refused: [], output: { read: 3 } },
  'inbox.asks': { inputs: [{}], refused: [], output: { templateIds: ['t1'], silent: [], remaining: null, unread: 2 } },
  'inbox.grant': {
    inputs: [
      { answers: { t1: 'accept', t2: 'reject' }, key: 'key-12345678' },
      { answers: { t1: 'ban' }, kept: { t1: 'accept' }, key: 'key-12345678' },
      { answers: { t1: 'accept' }, about: 'm1', key: 'key-12345678' },
    ],
    refused: [
      refused('answers.t1', { answers: { t1: 'perhaps' }, key: 'key-12345678' }, '请重新授权'),
      refused(
        'answers',
        { answers: { a: 'accept', b: 'accept', c: 'accept', d: 'accept', e: 'accept', f: 'accept' }, key: 'key-12345678' },
        '一次最多 5 个模板',
      ),
      refused('key', { answers: {} }, '缺少本次操作的编号，请退出页面重试'),
    ],
    output: { templates: [template], remaining: 2, promised: ['answer' as const] },
  },
  'inbox.settings': { inputs: [{}], refused: [], output: settings },
  'inbox.saveSettings': {
    inputs: [{}, { quiet, most: 5, duty, key: 'key-12345678' }, { quiet: null, most: null, duty: null }],
    refused: [
      refused('quiet', { quiet: { from: 60, to: 60 } }, '开始和结束不能一样'),
      refused('quiet.from', { quiet: { from: 1.5, to: 60 } }, '请选择时间'),
      refused('quiet.to', { quiet: { from: 0, to: 9999 } }, '时间不对，请重新选择'),
      refused('most', { most: 0 }, '至少 1 条'),
      refused('most', { most: 1000 }, '最多 50 条'),
      refused('duty.days', { duty: { ...duty, days: [] } }, '至少选一天'),
      refused('duty.days.0', { duty: { ...duty, days: [8] } }, '请选择星期'),
      refused('duty', { duty: { ...duty, to: 500 } }, '下班要晚于上班'),
    ],
    output: settings,
  },
  'inbox.callList': {
    inputs: [{}, { orgId: '152221108209002' }, { done: true, after: 'c1' }],
    refused: [refused('orgId', { orgId: '15' }, '没有这个地方，请重新选择'), refused('done', { done: 'yes' }, '请重新选择')],
    output: { rows: [entry], next: null },
  },
  'inbox.called': {
    inputs: [
      { id: 'call_m1_2', outcome: 'reached' },
      { id: 'call_m1_2', outcome: 'noAnswer', note: '没人接', key: 'key-12345678' },
    ],
    refused: [
      refused('outcome', { id: 'call_m1_2', outcome: 'asleep' }, '请选择说到了没有'),
      refused('note', { id: 'call_m1_2', outcome: 'reached', note: text(101) }, '说明最多 100 个字，请写短一些'),
      refused('id', { outcome: 'reached' }, '缺少编号'),
    ],
    output: entry,
  },
  'inbox.trace': {
    inputs: [
      {},
      { page: 'pages/matter/index?id=m1' },
      { state: 'failed', after: 'c1' },
      { who: '张', kind: 'matterAnswered' },
      { who: '13900000001' },
    ],
    refused: [
      refused('state', { state: 'lost' }, '请重新选择'),
      refused('page', { page: text(201) }, '请重新打开'),
      refused('who', { who: ' ' }, '请填写姓名或电话'),
      refused('who', { who: text(51) }, '姓名或电话最多 50 个字，请写短一些'),
      refused('kind', { kind: 7 }, '请重新选择'),
    ],
    output: { rows: [traced], next: null, kinds: [{ id: 'matterAnswered', name: '有回答了', reader: 'resident' as const }] },
  },
  'inbox.traceOne': {
    inputs: [{ id: 'm1_2' }],
    refused: [refused('id', {}, '缺少编号'), refused('id', { id: '../m1' }, '编号不对，请返回列表重新打开')],
    output: {
      ...traced,
      reader: 'resident' as const,
      urgency: 'answer' as const,
      template: '事项办理进度通知',
      failures: 0,
      placeName: '第2网格',
      call: { by: at, doneAt: at, tries: [{ at, byName: '李示例', outcome: 'reached' as const }] },
      deputy: { id: 'deputy_m1_2', state: 'sent' as const },
    },
  },
  'inbox.checkTemplates': {
    inputs: [{ text: '{"data":[]}' }],
    refused: [
      refused('text', { text: ' ' }, '请填写模板内容'),
      refused('text', { text: text(20_001) }, '模板内容最多 20000 个字，请写短一些'),
    ],
    output: {
      rows: [
        {
          name: 'newMatter',
          title: '待办事项提醒',
          messages: ['有人找您办事'],
          found: { id: 't1', title: '待办事项提醒' },
          faults: ['模板里多了「备注」（thing9）'],
          suggested: { name: 'newMatter', id: 't1', longTerm: false, fields: [{ ours: 'thing1', theirs: 'thing3' }] },
        },
      ],
      unused: ['预约提醒'],
    },
  },
} satisfies SamplesOf<
  | 'inbox.list'
  | 'inbox.read'
  | 'inbox.readAll'
  | 'inbox.asks'
  | 'inbox.grant'
  | 'inbox.settings'
  | 'inbox.saveSettings'
  | 'inbox.callList'
  | 'inbox.called'
  | 'inbox.trace'
  | 'inbox.traceOne'
  | 'inbox.checkTemplates'
>
