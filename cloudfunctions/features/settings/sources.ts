import type { Numbers } from './numbers'

interface Figure {
  readonly label: string
  readonly source: string
}

/** What each figure is called, and where its default comes from (practice.md). */
export const figures: Readonly<Record<keyof Numbers, Figure>> = {
  linksMin: { label: '一名党员最少联系户数', source: '本地「一带二」做法' },
  linksUsual: { label: '一名党员通常联系户数', source: '产品默认；「一带五」是一个网格带五个目标，不是户数' },
  linksMax: { label: '一名党员最多联系户数', source: '岔河乡：10 至 15 户' },
  linksCentre: { label: '党员中心户最多联系户数', source: '锡林郭勒：党员中心户联系 15 至 47 户' },
  linksFrail: { label: '一名党员最多联系几户体弱的', source: '惠济区：每名党员再联系 2 至 3 户困难群众' },
  factMonths: { label: '户情记着多久（月）', source: '产品默认：一年看一次还对不对' },
  factFrailMonths: { label: '体弱户的户情记着多久（月）', source: '产品默认：半年看一次' },
  visitHighDays: { label: '高风险家庭走访间隔（天）', source: '内蒙古 2022：高风险每周' },
  visitKeyDays: { label: '重点家庭走访间隔（天）', source: '内蒙古 2022：重点每月' },
  visitGeneralDays: { label: '一般家庭走访间隔（天）', source: '内蒙古 2022：一般每季' },
  visitOrdinaryDays: { label: '普通家庭走访间隔（天）', source: '一年两次（转引）' },
  visitGracePercent: { label: '提前多少也算这一次（间隔的百分之几）', source: '默认示例，请按本地情况修改' },
  weightResponse: { label: '响应率占比', source: '准格尔旗 30 / 35 / 35（转引）' },
  weightSolved: { label: '解决率占比', source: '准格尔旗 30 / 35 / 35（转引）' },
  weightSatisfied: { label: '满意率占比', source: '准格尔旗 30 / 35 / 35（转引）' },
  callBackPercent: { label: '每月电话回访占比（%）', source: '晴隆县：不少于 10%' },
  urbanHouseholds: { label: '城镇网格户数上限', source: '城镇 300 至 500 户（转引）' },
  ruralHouseholds: { label: '农村牧区网格户数', source: '农村 300 户左右（转引）' },
  attendMetres: { label: '签到时看离活动地点多远（米，0 是不看）', source: '国办函〔2026〕12号：不要求定位打卡，默认不看' },
  appealDays: { label: '积分申诉几个工作日内回答', source: '产品默认，同求助建议的回答期限' },
  appealContestDays: { label: '不同意回答，几天内可以再提', source: '产品默认' },
  manualDays: { label: '线下补记几天内要有人确认', source: '产品默认' },
  burdenMessages: { label: '一名网格员一周最多收几条消息', source: '产品默认；中央要求发之前先看基层负担' },
  burdenFields: { label: '一名网格员一周最多填几项', source: '产品默认' },
  burdenMinutes: { label: '一名网格员一周最多花几分钟', source: '产品默认' },
  burdenTapSeconds: { label: '点一下算几秒', source: '产品默认' },
  burdenFieldSeconds: { label: '填一项算几秒', source: '产品默认' },
  burdenReading: { label: '一分钟读几个字', source: '产品默认：成年人读中文每分钟约 300 字' },
  compareCommunities: {
    label: '各村(社区)办成的事对比（0 不开，1 开）',

    source: '国办函〔2026〕12号：不搞排名，默认不开；只比村(社区)，从不比人',
  },
  familyPools: { label: '一家人合用积分（0 不开，1 开）', source: '产品默认不开；家里人自己给，谁的积分记在谁名下' },
  shopDays: { label: '爱心超市预约保留天数', source: '产品默认：一周内总有一天赶集或办事' },
}

const limitSources = [
  ['limits.danger', '有危险', '北京市 12345 标准（2021 征求意见稿，转引）：危险 2 小时'],
  ['limits.utilities', '停水停电停暖停气', '同上：24 小时，天天算；夜里不算是产品默认'],
  ['limits.road', '道路路灯', '产品默认，同求助建议'],
  ['limits.question', '咨询', '晴隆县 12345：2 小时签收，咨询 1 天'],
  ['limits.help', '求助建议', '晴隆县 12345：5 天'],
  ['limits.complaint', '投诉纠纷', '晴隆县 12345：10 天'],
  ['limits.hard', '疑难复杂', '凤县网格机制：经旗县同意，最长 15 天'],
  ['whistle', '吹哨', '广陵：复杂事项最长 10 个工作日'],
  ['replies', '回复模板', '宜兴：何时受理、找谁谈过、做了什么、何时办完'],
  ['reworkWithin', '差评整改', '德州：5 个工作日'],
  ['skills', '特长', '默认示例，请按本地情况修改'],
  ['lists', '八必访、六必清、三带去三带回', '默认示例，请按本地的说法修改'],
  ['serviceClasses', '服务类别', '中江县：双报到八类服务岗位'],
] as const

/** Where each default comes from. */
export const sources = [
  ...limitSources.map(([key, label, source]) => ({ key, label, source })),
  ...Object.entries(figures).map(([key, { label, source }]) => ({ key: `numbers.${key}`, label, source })),
]
