import type { CallName, Input, Output } from '@/contract'

type WithoutKey<One> = One extends unknown ? { [Field in keyof One as Exclude<Field, 'key'>]: One[Field] } : never
/** What a call is asked with, but its key, which the program gives. */
type Asked<Name extends CallName> = WithoutKey<Input<Name>>

/** What calls have answered so far, by the name under which an act keeps it. */
export class Told {
  private readonly kept = new Map<string, { readonly call: CallName; readonly data: unknown }>()

  keep(name: string, call: CallName, data: unknown): void {
    this.kept.set(name, { call, data })
  }

  /** @throws when nothing of that call was kept under that name */
  of<Name extends CallName>(call: Name, name: string): Output<Name> {
    const found = this.kept.get(name)
    if (found?.call !== call) throw new Error(`nothing kept of ${call}: ${name}`)
    return found.data as Output<Name>
  }

  /** The id of something that was kept, whichever call made it. */
  id(name: string): string {
    const data = this.kept.get(name)?.data
    if (typeof data !== 'object' || data === null || !('id' in data)) throw new Error(`no id kept: ${name}`)
    return String(data.id)
  }
}

/** A moment before `now`, both UTC ms. */
export type When = (now: number) => number

/** One thing that somebody does in the village, as their phone would ask for it. */
export interface Act {
  readonly at: When
  readonly who: string
  readonly call: CallName
  readonly input: (told: Told, now: number) => object
  /** Under which name the answer is kept for later acts. */
  readonly as: string | null
  /** The code with which it is refused, where that is what shall happen. */
  readonly refused?: string
}

/** What one capability shows of itself: acts in any order. */
export interface Village {
  readonly name: string
  readonly acts: readonly Act[]
}

/** `who` asks for something at a moment. */
export const by = (who: string, at: When) => ({
  does: <Name extends CallName>(call: Name, input: (told: Told, now: number) => Asked<Name>, as: string | null = null): Act => ({
    at,
    who,
    call,
    input,
    as,
  }),
})

const minute = 60_000
const day = 1440 * minute
/** How far China's clocks are ahead of UTC. */
const china = 480 * minute

const midnight = (at: number): number => Math.floor((at + china) / day) * day - china

/** So many days before today at a time of day in China (`09:30`); 1 is yesterday. */
export const daysAgo = (days: number, time: `${number}:${number}`): When => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (now) => midnight(now) - days * day + (hours * 60 + minutes) * minute
}

export const minutesAgo =
  (minutes: number): When =>
  (now) =>
    now - minutes * minute

/** A time of day in China so many days after today, UTC ms. */
export const inDays = (now: number, days: number, hours: number): number => midnight(now) + days * day + hours * 60 * minute
