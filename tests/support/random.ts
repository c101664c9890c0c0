import fc from 'fast-check'
import oddMoments from '../../config/odd-moments.json'
import { ordinary } from './time'

/** What every random test begins with: the same lives each time, others with `SEED=…`. */
export const seed = Number(process.env['SEED'] ?? 20_261_124)
fc.configureGlobal({ seed })

/** Moments (UTC ms) at which random lives begin: an ordinary one, nights, holidays, the ends of months, quarters and years. */
export const beginnings: readonly (readonly [name: string, at: number])[] = [
  ['an ordinary Tuesday', ordinary],
  ...oddMoments.map(({ name, at }) => [name, Date.parse(at)] as const),
]

/** So many of them all together, shared out among the moments at which they begin. */
export const shareOf = (lives: number): number => Math.ceil(lives / beginnings.length)

export { fc }
