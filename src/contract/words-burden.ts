/** From where something is asked of people. */
export const burdenSources = {
  county: '旗县',
  township: '乡镇(街道)',
  community: '村(社区)',
  grid: '网格党组织',
  department: '部门',
  residents: '居民的事',
  system: '同事和平台',
} as const
export type BurdenSource = keyof typeof burdenSources
