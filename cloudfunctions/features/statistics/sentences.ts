import type { Backlog, Figures } from '@/contract/statistics'
import { sayDate } from '../../ground/time/beijing'
import type { Period } from '../../ground/time/periods'
import { isWeek } from './period'
import type { Tally } from './tally'

interface Said {
  readonly figures: Figures
  readonly backlog: Backlog | null
  readonly period: Period
}

/** 2026年11月, 2026年第4季度, 11月23日这一周. */
export const sayPeriod = ({ name, from }: Pick<Period, 'name' | 'from'>): string => {
  const [year, rest] = [name.slice(0, 4), name.slice(4)]
  if (isWeek(name)) return `${sayDate(from)}这一周`
  return rest.startsWith('Q') ? `${year}年第${rest.slice(1)}季度` : `${year}年${String(Number(rest))}月`
}

const saySome = (many: number, some: string, nothing: string): string => (many > 0 ? some : nothing)

const asked = ({ figures, period }: Said): string =>
  saySome(figures.asked, `${sayPeriod(period)}，大家说了 ${String(figures.asked)} 件事。`, `${sayPeriod(period)}，还没有人说事。`)

const responded = ({ figures: { response } }: Said): string =>
  saySome(response.raw.n, `受理了 ${String(response.raw.n)} 件，其中 ${String(response.raw.k)} 件按时有人回应。`, '还没有受理的事。')

const solved = ({ figures: { solution } }: Said): string => {
  const { k, n } = solution.adjusted
  return saySome(n, `有结果的 ${String(n)} 件里，${String(k)} 件大家说解决了。`, '还没有哪件事说解决了或没解决。')
}

const satisfied = ({ figures: { satisfaction } }: Said): string => {
  const { k, n } = satisfaction.raw
  return saySome(n, `评价过的 ${String(n)} 件里，${String(k)} 件满意。`, '还没有评价。')
}

const waiting = ({ backlog, period }: Said): string => {
  if (!backlog) return '这一周过完了，没办完的看现在的数字。'
  const when = backlog.at < period.to ? '现在' : '到期末'
  const late = saySome(backlog.late, `，其中 ${String(backlog.late)} 件过了答应的时间`, '')
  return saySome(backlog.open, `${when}还有 ${String(backlog.open)} 件没回答${late}。`, `${when}没有没回答的事。`)
}

/** What a resident reads: five sentences. */
export const sentencesOf = (said: Said): string[] => [asked, responded, solved, satisfied, waiting].map((say) => say(said))

const served = ({ figures: { served: of } }: Said): string =>
  `服务群众 ${String(of.times)} 人次${of.persons === null ? '' : `、${String(of.persons)} 人`}。`

const minutesIn = 60
const sayLength = (minutes: number): string =>
  minutes < 2 * minutesIn ? `${String(minutes)} 分钟` : `${String(Math.round((minutes / minutesIn) * 10) / 10)} 小时`

const lengths = ({ figures: { respondTime: time } }: Said): string =>
  time.median === null || time.p90 === null
    ? '还没有可算回应时长的事。'
    : `一半的事在 ${sayLength(time.median)}（上班时间）里有人回应，十件里九件在 ${sayLength(time.p90)}里。`

const oldest = ({ backlog }: Said): string =>
  backlog?.oldest == null ? '没有等了很久的事。' : `等得最久的一件是 ${sayDate(backlog.oldest)}提出的。`

const again = ({ figures: { reopened, unrated } }: Said): string =>
  `回答过的 ${String(reopened.n)} 件里，重新办的 ${String(reopened.k)} 件；结了的 ${String(unrated.n)} 件里，没有评价的 ${String(unrated.k)} 件。`

const declined = ({ figures }: Said): string =>
  saySome(figures.declined, `两个人定了办不了的 ${String(figures.declined)} 件，都说明了找哪里。`, '没有定下办不了的事。')

const claimed = ({ figures: { claims } }: Said): string =>
  `党员认领了 ${String(claims.claimed)} 件群众的事，其中 ${String(claims.solved)} 件大家说解决了。`

/** What a report says: the five, and what stands beside them. */
export const reportOf = (said: Said): string[] => [
  ...sentencesOf(said),
  ...[oldest, lengths, again, declined, served, claimed].map((say) => say(said)),
]

const restated = {
  asked: '提出的',
  merged: '合在一起办的',
  withdrawn: '撤回的',
  declined: '定了办不了的',
  inTime: '按时回应的',
  answered: '回答过的',
  solved: '说解决了的',
  unsolved: '说没解决的',
  rated: '评价过的',
  satisfied: '满意的',
  reopened: '重新办的',
} as const

/** What is other than it was when the period closed, each as a sentence. */
export const restatedIn = (change: Tally): string[] =>
  Object.entries(restated).flatMap(([name, words]) => {
    const many = change[name] ?? 0
    return many === 0 ? [] : [`定下以后，${words}${many > 0 ? '多' : '少'}了 ${String(Math.abs(many))} 件。`]
  })
