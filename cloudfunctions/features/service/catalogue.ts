import type { Choice } from './offer'

/** What a service is of and what somebody can do: names by id, as the settings stand. */
export interface Catalogue {
  readonly classes: readonly Choice[]
  readonly skills: readonly Choice[]
}

const choices = (names: Readonly<Record<string, string>>): readonly Choice[] => Object.entries(names).map(([id, name]) => ({ id, name }))

/** The eight classes of 中江 (practice.md). */
export const defaultClasses = choices({
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

export const defaultCatalogue: Catalogue = { classes: defaultClasses, skills: defaultSkills }

/** The choice of an id; null for one that nobody offers. */
export const chosen = (choices: readonly Choice[], id: string): Choice | null => choices.find((choice) => choice.id === id) ?? null

/** Several choices at once; null when one of them is not offered. */
export const allChosen = (offered: readonly Choice[], ids: readonly string[]): readonly Choice[] | null => {
  const found = [...new Set(ids)].flatMap((id) => chosen(offered, id) ?? [])
  return found.length === new Set(ids).size ? found : null
}
