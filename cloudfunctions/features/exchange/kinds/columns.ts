import type { ImportKind } from '@/contract/exchange'
import { homeColumns, homeExamples } from './columns-homes'
import { dated, field, gridCode, place, telling, type Field } from './field'

export type { Field } from './field'

const leaderPhone = field('联系电话', ['电话', '手机', '手机号', '负责人电话'], [18, '手机号，或区号加座机号'])

/** The columns of every table that can be imported, in the order they are written. */
export const columns = {
  tree: {
    code: telling(
      '编码',
      ['code', '代码', '区划代码', '行政区划代码', '统计用区划代码'],
      [20, '6 位旗县、9 位乡镇(街道)、12 位村(社区)、15 位网格'],
    ),
    name: telling('名称', ['name', '单位名称', '区划名称'], [24, '30 个字以内']),
    level: field('层级', ['level', '级别'], [14, '可以不填：旗县、乡镇、村、网格']),
    parentCode: field('上级编码', ['parentcode', '上级代码', '父级编码'], [16, '可以不填，按编码就能知道']),
    residents: field('人口数', ['residents', '人口', '常住人口', '常住人口数'], [10, '数字，不清楚可以空着，空着不会改原来的']),
  },
  grids: {
    gridCode: field(gridCode.heading, gridCode.also, [20, '新网格可以不填，自动接着往下编号']),
    ...place,
    communityCode: field('村(社区)编码', ['村编码', '社区编码', '村代码'], [18, '12 位数字，填了就不用填乡镇和村名']),
    name: telling('网格名称', ['网格', '网格名'], [18, '30 个字以内']),
    households: field('户数', ['户', '网格户数'], [8, '数字']),
    phone: field('监督电话', ['举报电话'], [18, '手机号，或区号加座机号']),
    bounds: field('边界', ['四至', '坐标', '范围', '边界坐标'], [40, '一圈的点：「经度,纬度;经度,纬度;…」，至少 3 个；也可以放 GeoJSON']),
    datum: field('坐标系', ['坐标系统'], [12, 'GCJ-02（高德、腾讯地图）或 WGS-84（GPS、卫星图），不填按 GCJ-02']),
  },
  lanes: {
    gridCode,
    ...place,
    grid: field('网格名称', ['网格', '所属网格'], [18, '填了编码可以不填']),
    name: telling('党员巷名称', ['党员巷', '巷名', '巷'], [18, '20 个字以内']),
    households: field('户数', ['户', '巷户数'], [8, '数字']),
    leader: field('负责党员', ['负责人', '巷长', '党员姓名'], [12, '姓名']),
    phone: leaderPhone,
  },
  staff: {
    code: field('所在地编码', ['编码', '网格编码', '代码', '地方编码'], [20, '网格 15 位、村(社区) 12 位、乡镇 9 位']),
    ...place,
    grid: field('网格名称', ['网格', '所属网格'], [18, '只在任网格职务时填']),
    role: telling(
      '职务',
      ['角色', '岗位', '身份'],
      [20, '专职网格员、兼职网格员、网格党组织负责人、志愿者、村(社区)书记、乡镇(街道)负责人'],
    ),
    name: telling('姓名', ['人员姓名', '网格员姓名'], [12, '50 个字以内']),
    phone: telling('手机号', ['电话', '手机', '联系电话', '手机号码'], [16, '11 位，本人微信绑定的号码']),
    until: dated('任期至', ['任期', '截止日期', '到期日期', '任期结束'], [14, '如 2027-12-31']),
  },
  partyGroups: {
    gridCode,
    ...place,
    grid: field('网格名称', ['网格', '所属网格'], [18, '填了编码可以不填']),
    kind: field('类型', ['党组织类型'], [14, '网格党支部 或 网格党小组，不填按名称判断']),
    name: telling('党组织名称', ['党支部名称', '党小组名称', '党组织', '支部名称'], [30, '30 个字以内']),
    leader: field('负责人', ['书记', '组长', '负责人姓名', '支部书记'], [12, '姓名']),
    phone: leaderPhone,
    members: field('党员人数', ['党员数', '人数'], [10, '数字']),
  },
  ...homeColumns,
} as const satisfies Record<ImportKind, Readonly<Record<string, Field>>>

export type FieldName<Kind extends ImportKind> = keyof (typeof columns)[Kind] & string

/** An example row of each table, as the template shows it. */
export const examples: { readonly [Kind in ImportKind]: Readonly<Record<FieldName<Kind>, string | number>> } = {
  tree: { code: '152221108209', name: '示例村委会', level: '村', parentCode: '152221108', residents: 1200 },
  grids: {
    gridCode: '152221108209001',
    township: '示例镇',
    community: '示例村',
    communityCode: '152221108209',
    name: '第1网格',
    households: 86,
    phone: '0482-0000000',
    bounds: '121.95,46.08;121.96,46.08;121.96,46.09;121.95,46.09',
    datum: 'GCJ-02',
  },
  lanes: {
    gridCode: '152221108209001',
    township: '示例镇',
    community: '示例村',
    grid: '第1网格',
    name: '先锋巷',
    households: 12,
    leader: '张示例',
    phone: '10000000000',
  },
  staff: {
    code: '152221108209001',
    township: '示例镇',
    community: '示例村',
    grid: '第1网格',
    role: '专职网格员',
    name: '李示例',
    phone: '10000000001',
    until: '2028-12-31',
  },
  partyGroups: {
    gridCode: '152221108209001',
    township: '示例镇',
    community: '示例村',
    grid: '第1网格',
    kind: '网格党支部',
    name: '第1网格党支部',
    leader: '王示例',
    phone: '10000000002',
    members: 9,
  },
  ...homeExamples,
}
