/** One of a list that people choose from. The code stays when the name changes. */
export interface Choice {
  readonly id: string
  readonly name: string
}

const choices = (names: Readonly<Record<string, string>>): readonly Choice[] => Object.entries(names).map(([id, name]) => ({ id, name }))

/** The eight classes of 中江 (practice.md). */
export const defaultServiceClasses = choices({
  organisation: '组织建设',
  law: '法律咨询与援助',
  hardship: '助困扶残与就业援助',
  governance: '社区治理',
  health: '健康医疗',
  culture: '文化体育',
  safety: '安全宣传与治安巡逻',
  other: '其他',
})

/** 默认示例: what people in a banner are asked for. */
export const defaultSkills = choices({
  plumbing: '修水电',
  appliances: '修家电',
  building: '木工瓦工',
  haircut: '理发',
  nursing: '看病护理',
  law: '懂法律',
  tutoring: '辅导功课',
  mongolian: '会蒙古语',
  farming: '懂种养',
  veterinary: '会看牲口',
  driving: '有车能接送',
  computer: '手机电脑',
  arts: '文艺体育',
  labour: '有力气搭把手',
})
