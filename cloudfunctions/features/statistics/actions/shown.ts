import type { FigureChild } from '@/contract/statistics'
import type { Period } from '../../../ground/time/periods'
import type { Org } from '../../grid/org'
import { isUnsure } from '../../grid/unsure'
import { nodeOf } from '../../grid/view'
import { figuresOf, hiddenUnder } from '../figures'
import { toPeriod } from '../period'
import { backlogSeen, seenOf, type Filter, type Shown } from '../reading'
import { changeOf } from '../tally'
import { restatedIn, sentencesOf } from '../sentences'
import type { Place } from './read'

export interface Asked {
  readonly period: Period
  readonly filter: Filter
  readonly now: number
}

/** What one place shows of one period. */
export const shownOf = (rollups: readonly Shown[], asked: Asked) => {
  const { period, filter, now } = asked
  const seen = seenOf(rollups, period, filter)
  const figures = figuresOf(seen.tally, seen.persons)
  const backlog = backlogSeen(rollups, asked)
  return {
    figures,
    backlog,
    period: toPeriod(period, { closedAt: seen.closed?.at ?? null, stillOpen: seen.current['open_now'] ?? 0, now }),
    restated: seen.closed ? restatedIn(changeOf(seen.tally, seen.current)) : [],
    sentences: sentencesOf({ figures, backlog, period }),
  }
}

const childOf = (org: Org, { figures, backlog }: ReturnType<typeof shownOf>): FigureChild => {
  const hidden = figures.asked < hiddenUnder
  return {
    ...nodeOf(org),
    retired: org.retired != null,
    hidden,
    figures: hidden ? null : figures,
    backlog: hidden ? null : backlog,
  }
}

/** One that is no more, or stands for not knowing the grid, is shown while something was asked in it. */
const isShown = (org: Org, { figures, backlog }: ReturnType<typeof shownOf>): boolean =>
  (org.retired == null && !isUnsure(org._id)) || figures.asked > 0 || (backlog?.open ?? 0) > 0

/** The places below, in the order of their codes. */
export const childrenOf = ({ orgs, below }: Place, orgId: string, asked: Asked): FigureChild[] =>
  orgs
    .filter((org) => org.parentId === orgId && org.level !== 'department')
    .map((org) => ({
      org,
      shown: shownOf(
        below.filter((one) => one.orgId === org._id),
        asked,
      ),
    }))
    .filter(({ org, shown }) => isShown(org, shown))
    .sort((one, other) => (one.org._id < other.org._id ? -1 : 1))
    .map(({ org, shown }) => childOf(org, shown))
