import type { Team, PartyGroup, TreeRow } from '@/contract/places'
import { partyGroupKinds, teamKinds, type Gap, type Level } from '@/contract/words'
import type * as v from 'valibot'

/** The levels as one says them when one stands in front of one. */
export const levelWords: Record<Level, string> = { county: '旗县', township: '乡镇', community: '村', grid: '网格', department: '部门' }

/** What one level below is called when it is added. */
export const childLevel: Record<Level, Level | null> = {
  county: 'township',
  township: 'community',
  community: 'grid',
  grid: null,
  department: null,
}

/** In the order in which they hurt. */
export const gapOrder: readonly Gap[] = ['noSecretary', 'noWorker', 'noParty', 'noBounds']

export const gapPlaces: Record<Gap, string> = {
  noSecretary: '没有书记的村(社区)',
  noWorker: '没有专职网格员的网格',
  noParty: '没有党组织的网格',
  noBounds: '没有划边界的网格',
}

const some = (count: number, words: string) => (count > 0 ? [`${count} ${words}`] : [])

/** 12 个村 · 36 个网格 · 40 名网格员 */
export const countWords = ({ level, counts }: Pick<TreeRow, 'level' | 'counts'>): string => {
  const below =
    level === 'grid' ? [] : [...some(level === 'community' ? 0 : counts.communities, '个村(社区)'), ...some(counts.grids, '个网格')]
  return [...below, ...some(counts.workers, '名网格员'), ...some(counts.lanes, '条党员巷')].join(' · ')
}

const gapShort: Record<Gap, string> = { noSecretary: '书记', noWorker: '专职网格员', noParty: '党组织', noBounds: '边界' }

/** 缺：书记、2 个网格的专职网格员 */
export const gapWords = ({ level, gaps }: Pick<TreeRow, 'level' | 'gaps'>): string => {
  const missing = gapOrder.filter((gap) => gaps[gap] > 0)
  if (missing.length === 0) return ''
  const itself = (gap: Gap) => level === 'grid' || (level === 'community' && gap === 'noSecretary')
  return `缺：${missing.map((gap) => (itself(gap) ? gapShort[gap] : `${gapShort[gap]} ${gaps[gap]} 处`)).join('、')}`
}

type Party = v.InferOutput<typeof PartyGroup>
type TeamView = v.InferOutput<typeof Team>

const parts = (...words: (string | null | false)[]) => words.filter(Boolean).join(' · ') || null

export const partyWords = ({ kind, leader, members }: Party) =>
  parts(partyGroupKinds[kind], leader && `负责人 ${leader}`, members !== null && `${members} 名党员`)

export const teamWords = ({ kind, leader, size }: TeamView) =>
  parts(teamKinds[kind], leader && `队长 ${leader}`, size !== null && `${size} 人`)

/** 12 户 · 负责党员 李× */
export const laneWords = ({ households, leader }: { households: number | null; leader: { name: string; phone: string | null } | null }) =>
  parts(households !== null && `${households} 户`, leader && `负责党员 ${leader.name}`, leader?.phone ?? null)

export const named = (nodes: readonly { name: string }[]) => nodes.map(({ name }) => name).join('、')
