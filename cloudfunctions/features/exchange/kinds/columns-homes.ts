import { field, gridCode, place, telling } from './field'

/** Where a household lies, and which of that place it is: its door and whom one asks for. */
const household = {
  gridCode,
  ...place,
  grid: field('网格名称', ['网格', '所属网格'], [18, '填了编码可以不填']),
  label: telling(
    '门牌号',
    ['门牌', '门牌号码', '门牌号或营子名', '户名', '营子', '营子名', '住址', '家庭住址', '地址'],
    [16, '门牌号，或者营子叫什么，30 个字以内'],
  ),
  contact: telling('联系人', ['户主', '户主姓名', '联系人姓名', '联系人称呼', '户主名字'], [12, '找这户先找谁']),
}

/** The columns of 户 and of 一带N. What is known of a household (户情) has none: it never comes or goes by a table. */
export const homeColumns = {
  households: {
    ...household,
    phone: field(
      '联系电话',
      ['电话', '手机', '手机号', '手机号码', '联系方式', '户主电话'],
      [16, '手机号，或区号加座机号；带 * 的不改原来的'],
    ),
    people: field('人数', ['人口', '家庭人口', '家庭人数', '人口数', '几口人'], [8, '数字，最多 50']),
    reach: field('怎么联系', ['联系办法', '怎么找'], [12, '微信、打电话、托人捎话、上门；不填的，有电话就打电话，没有就上门']),
    lang: field('说什么话', ['语言', '语种'], [10, '汉语 或 蒙古语，不填按汉语']),
    lane: field('党员巷', ['巷', '巷名', '党员巷名称'], [14, '要先导入党员巷；不填就不分巷']),
    second: field('另一处住的地方', ['第二住处', '另一处', '冬营地', '夏营地'], [16, '如 冬营地；没有就空着']),
    months: field('另一处住几月到几月', ['住几月到几月', '月份', '另一处月份'], [16, '如 11-4，就是 11 月到第二年 4 月']),
    state: field('住没住人', ['状态', '居住状态', '居住情况'], [10, '常住、季节住、没人住、搬走了，不填按常住']),
    centre: field('党员中心户', ['中心户', '是否中心户', '是否党员中心户'], [12, '是 或 否']),
  },
  links: {
    ...household,
    phone: field('这户电话', ['联系电话', '电话', '户主电话'], [16, '两户同名时用来分清；带 * 的不看']),
    member: telling(
      '联系的党员',
      ['党员', '党员姓名', '联系党员', '包联党员', '包户党员', '联户党员'],
      [12, '已经在本旗县报到的党员的姓名'],
    ),
    memberPhone: field(
      '党员电话',
      ['党员手机', '党员手机号', '包联党员电话', '联系党员电话'],
      [16, '不在这个村(社区)报到的，或者有同名的，要填'],
    ),
    agreed: field('这户同意了吗', ['这户同意', '是否同意', '户同意'], [12, '问过这户、同意了填「是」；空着就先问这户']),
  },
} as const

/** The tables of households; all others are of the tree. */
export type HomeKind = keyof typeof homeColumns
export const isHomeKind = (kind: string): kind is HomeKind => Object.hasOwn(homeColumns, kind)

const where = { gridCode: '152221108209001', township: '示例镇', community: '示例村', grid: '第1网格' } as const

export const homeExamples = {
  households: {
    ...where,
    label: '示例营子 1 号',
    contact: '张示例',
    phone: '10000000003',
    people: 3,
    reach: '打电话',
    lang: '汉语',
    lane: '先锋巷',
    second: '示例冬营地',
    months: '11-4',
    state: '常住',
    centre: '否',
  },
  links: {
    ...where,
    label: '示例营子 1 号',
    contact: '张示例',
    phone: '10000000003',
    member: '李示例',
    memberPhone: '10000000004',
    agreed: '是',
  },
} as const
