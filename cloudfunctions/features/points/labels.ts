import { earners, measures, outcomeKinds } from '@/contract/words-points'
import type { PointsRule } from '@/contract/points-parts'

/** What the person on the phone reads when a call on points cannot be done. */
export const pointsErrors = {
  'points.not_found': '没有找到这笔积分，请返回列表重新打开',
  'points.not_yours': '积分规则由旗县负责人来定，请联系他们',
  'points.from_wrong': '新规则要从某一天的零点开始，最早是明天，请改日期',
  'points.too_few': '积分不够，请看看还剩多少',
  'points.key_reused': '这一次刚才已经给过，内容不一样，请返回后重新填写',
  'points.no_overview': '这一页给村(社区)、乡镇(街道)和旗县的负责人看，请看自己管的地方',
  'points.changed': '刚才有别人也在改，请刷新后再试',
} as const

/** Why an entry stands where it stands. */
export const entryWords = {
  capped: (words: string) => `${words}。到上限了，这次只记这么多`,
  reversed: (why: string) => why,
  carried: (why: string, open: number) => `${why}。余额不够，还有 ${open} 分以后得分时再扣`,
  own: '自己或家里人确认的，不给自家记分',
  given: (name: string) => `给了${name}`,
  received: (name: string) => `${name}给的`,
  recovered: '从这次得分里补扣以前没扣完的',
} as const

/** 「每次 5 分」. */
export const worthWords = ({ per, points }: Pick<PointsRule, 'per' | 'points'>): string => `${measures[per]} ${points} 分`

/** 「网格员 · 诉求办成」. */
export const ruleTitle = ({ of, who }: Pick<PointsRule, 'of' | 'who'>): string => `${earners[who]} · ${outcomeKinds[of]}`
