import * as v from 'valibot'
import { contract, type Input, type Output } from '@/contract'
import type { Backlog, Figures } from '@/contract/statistics'
import type { LocalCloud } from '../local-cloud'
import { phoneOf } from './village'

/** Figures of a place where much was asked, as the server would tell them. */
export const aFigures = (over: Partial<Figures> = {}): Figures => ({
  asked: 18,
  accepted: 15,
  merged: 2,
  withdrawn: 1,
  declined: 1,
  answered: 12,
  closed: 10,
  response: { raw: { k: 12, n: 15 }, adjusted: { k: 12, n: 14 }, few: false },
  solution: { raw: { k: 8, n: 11 }, adjusted: { k: 8, n: 10 }, few: false },
  satisfaction: { raw: { k: 6, n: 7 }, adjusted: { k: 6, n: 7 }, few: true },
  reopened: { k: 1, n: 12 },
  handedOn: { k: 2, n: 15 },
  unrated: { k: 3, n: 10 },
  respondTime: { n: 15, median: 45, p90: 390 },
  answerTime: { n: 12, median: 1170, p90: 3120 },
  served: { times: 24, persons: 18 },
  claims: { claimed: 3, solved: 2 },
  ...over,
})

const november = Date.parse('2026-11-01T00:00:00+08:00')
const december = Date.parse('2026-12-01T00:00:00+08:00')
const ripe = Date.parse('2027-01-10T00:00:00+08:00')

export const aBacklog = (over: Partial<Backlog> = {}): Backlog => ({
  at: december,
  open: 5,
  late: 2,
  medianDays: 3,
  p90Days: 9,
  oldest: november,
  ...over,
})

export const aPeriod = { name: '202611', from: november, to: december, state: 'ripening', stillOpen: 3, closesAt: ripe } as const

type Here = Output<'statistics.here'>
type Child = Here['children'][number]

const community = { id: '152221108209', name: '俄体村委会', level: 'community', hasChildren: true } as const

export const aGrid = (number: number, over: Partial<Child> = {}): Child => ({
  id: `152221108209${String(number).padStart(3, '0')}`,
  name: `第${String(number)}网格`,
  level: 'grid',
  hasChildren: false,
  retired: false,
  hidden: false,
  figures: aFigures({ asked: number * 3 }),
  backlog: aBacklog({ open: number, late: 0 }),
  ...over,
})

export const aHere = (over: Partial<Here> = {}): Here => ({
  as: 'officer',
  place: community,
  path: [],
  period: aPeriod,
  hidden: false,
  figures: aFigures(),
  backlog: aBacklog(),
  coverage: null,
  sentences: [],
  restated: [],
  children: [],
  asOf: november,
  ...over,
})

interface Told {
  readonly here: (input: Input<'statistics.here'>) => Here
  readonly series: (input: Input<'statistics.series'>) => Output<'statistics.series'>
}

type Asked = { readonly name: string; readonly input: object }

/** A phone to which the cloud tells these figures; all else is the local cloud's. `asked`: what the phone has asked of them. */
export const phoneToldOf = (cloud: LocalCloud, openid: string, { launch, ...told }: Partial<Told> & { launch: string }) => {
  const asked: Asked[] = []
  const answerOf = ({ name, input }: Asked): object | null => {
    if (name === 'statistics.here' && told.here) return v.parse(contract[name].output, told.here(input))
    if (name === 'statistics.series' && told.series)
      return v.parse(contract[name].output, told.series(v.parse(contract[name].input, input)))
    return null
  }
  const phone = phoneOf(cloud, openid, {
    launch,
    cloud: {
      callFunction: async (name, data) => {
        const one = data as Asked
        const answer = answerOf(one)
        if (!answer) return (await cloud.invoke(name, openid, data)).reply
        asked.push(one)
        return { ok: true, data: answer }
      },
    },
  })
  return { phone, asked }
}
