import { refused, type SamplesOf } from './sample'

const hours = { respond: { hours: 2 }, echo: null, answer: { hours: 24 } }
const working = { respond: { workingHours: 2 }, echo: { workingDays: 2 }, answer: { workingDays: 5 } }
const values = {
  limits: { danger: hours, utilities: hours, question: working, help: working, complaint: working, hard: working },
  categories: [
    { id: 'danger', name: '有危险', class: 'danger' as const, hints: ['着火'] },
    { id: 'other', name: '其他', class: 'help' as const, hints: [] },
  ],
  workday: [
    [510, 720],
    [870, 1050],
  ] as [number, number][],
  confirmWithin: { hours: 168 },
  reworkWithin: { workingDays: 5 },
  callBackWithin: { workingDays: 2 },
  contactWithin: { hours: 24 },
  reopenWithin: { hours: 720 },
  raiseAfter: {
    danger: { hours: 1 },
    utilities: { hours: 4 },
    question: { workingDays: 1 },
    help: { workingDays: 1 },
    complaint: { workingDays: 1 },
    hard: { workingDays: 1 },
  },
  whistle: working,
  emergency: [{ name: '火警', phone: '119' }],
  replies: { respond: '收到了', echo: '在办', answer: '办好了' },
  numbers: {
    linksMin: 2,
    linksUsual: 5,
    linksMax: 15,
    visitHighDays: 7,
    visitKeyDays: 30,
    visitGeneralDays: 90,
    visitOrdinaryDays: 180,
    weightResponse: 30,
    weightSolved: 35,
    weightSatisfied: 35,
    callBackPercent: 10,
    urbanHouseholds: 500,
    ruralHouseholds: 300,
    attendMetres: 0,
  },
}
const robot = { orgId: '152221108209', key: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' }
const doors = { robots: [robot], sms: { path: '/index.html' } }
const arrangement = { year: 2027, off: [{ from: '2027-02-05', to: '2027-02-12' }], work: ['2027-02-20'] }
const lists = {
  mustVisit: [{ id: 'aloneOld', name: '空巢独居', help: null, from: null, until: null, level: 'high' as const }],
  mustKnow: [{ id: 'health', name: '健康状况', help: '平时吃什么药', from: 1_790_000_000_000, until: null, level: null }],
  brought: [],
  tookBack: [],
}
const choices = { skills: [{ id: 'law', name: '法律咨询' }], serviceClasses: [{ id: 'other', name: '其他' }] }
const reached = {
  ...values,
  ...choices,
  lists,
  limits: { ...values.limits, road: working },
  suppliers: { power: '95598', water: null, heat: null, gas: null },
  raiseAfter: { ...values.raiseAfter, road: { wakingHours: 4 } },
  numbers: {
    ...values.numbers,
    linksCentre: 47,
    linksFrail: 3,
    factMonths: 12,
    factFrailMonths: 6,
    burdenMessages: 15,
    burdenFields: 60,
    burdenMinutes: 90,
    burdenTapSeconds: 2,
    burdenFieldSeconds: 10,
    burdenReading: 300,
    visitGracePercent: 33,
    shopDays: 7,
    appealDays: 5,
    appealContestDays: 15,
    manualDays: 7,
    compareCommunities: 0,
    familyPools: 0,
  },
  reaching: {
    quiet: { from: 1290, to: 450 },
    quietLongest: 14,
    most: 8,
    mostAtMost: 30,
    digestAt: 1080,
    askAgainDays: 7,
    callWithin: { workingDays: 1 },
  },
  templates: [{ name: 'newMatter', id: 'abc_DEF-123', longTerm: false, fields: [{ ours: 'thing1', theirs: 'thing3' }] }],
  arrangements: [arrangement],
  doors,
}
const output = {
  inForce: reached,
  planned: { from: 1_790_000_000_000, values: reached },
  defaults: reached,
  sources: [{ key: 'limits.help', label: '求助建议', source: '晴隆县' }],
  editions: [{ from: 1_790_000_000_000, at: 1_789_000_000_000, byName: '王甲乙', note: null }],
  unarranged: 2028,
  can: ['save' as const],
}

export const settingsSamples = {
  'settings.show': { inputs: [{}], refused: [], output },
  'settings.save': {
    inputs: [
      { values: {} },
      { values: { arrangements: [arrangement] } },
      { values, from: 1_790_000_000_000, note: '春节后', key: 'key-12345678' },
      { values: { workday: [[480, 720]] } },
      { values: choices },
      { values: { reaching: reached.reaching, templates: reached.templates } },
      { values: { doors } },
      { values: { doors: { robots: [], sms: null } } },
    ],
    refused: [
      refused('values.confirmWithin', { values: { confirmWithin: { weeks: 3 } } }, '请填写时限'),
      refused('values.workday.0', { values: { workday: [[720, 480]] } }, '下班要晚于上班'),
      refused('values.emergency.0.phone', { values: { emergency: [{ name: '火警', phone: 'fire' }] } }, '电话号码不对，请检查'),
      refused('values.categories', { values: { categories: [] } }, '至少要有一个类别'),
      refused('values.skills', { values: { skills: [] } }, '至少要有一项特长'),
      refused(
        'values.serviceClasses',
        { values: { serviceClasses: [...choices.serviceClasses, ...choices.serviceClasses] } },
        '服务类别的代号不能重复',
      ),
      refused('values.skills.0.id', { values: { skills: [{ id: '法律', name: '法律' }] } }, '代号只能用英文字母和数字'),
      refused('values.reaching.quiet', { values: { reaching: { ...reached.reaching, quiet: { from: 0, to: 0 } } } }, '开始和结束不能一样'),
      refused(
        'values.templates.0.id',
        { values: { templates: [{ name: 'newMatter', id: '中文', longTerm: false, fields: [] }] } },
        '模板 ID 不对，请从微信后台复制',
      ),
      refused(
        'values.arrangements.0.off.0',
        { values: { arrangements: [{ ...arrangement, off: [{ from: '2027-02-12', to: '2027-02-05' }] }] } },
        '放假的最后一天不能早于第一天',
      ),
      refused('values.arrangements', { values: { arrangements: [arrangement, arrangement] } }, '一年只能有一份放假安排'),
      refused('values.numbers.linksMax', { values: { numbers: { ...values.numbers, linksMax: 1000 } } }, '不能大于 100'),
      refused(
        'values.doors.robots.0.key',
        { values: { doors: { ...doors, robots: [{ ...robot, key: 'https://qyapi.weixin.qq.com' }] } } },
        '群机器人的 key 不对，请从企业微信复制 Webhook 地址里 key= 后面的一段',
      ),
      refused(
        'values.doors.robots.0.orgId',
        { values: { doors: { ...doors, robots: [{ ...robot, orgId: '俄体村' }] } } },
        '没有这个地方，请重新选择',
      ),
      refused(
        'values.doors.sms.path',
        { values: { doors: { ...doors, sms: { path: 'https://elsewhere.test' } } } },
        '网页要以 / 开头，比如 /index.html',
      ),
    ],
    output,
  },
} satisfies SamplesOf<'settings.show' | 'settings.save'>
