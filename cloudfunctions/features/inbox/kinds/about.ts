import type { BurdenSource } from '@/contract/words-burden'
import type { Haste } from '../../../ground/time/haste'

/** The office that asks for something: from whom it comes, whoever passes it on. */
export interface From {
  readonly level: BurdenSource
  readonly orgId: string
  readonly name: string
}

/** What a message speaks of. `words` are what a person said, null when they said nothing. */
export interface About {
  /** The page that a tap opens, one of `links`; null: there is nothing more to see than the message. */
  readonly page: string | null
  readonly summary: string
  readonly place: string
  readonly who: string
  readonly words: string | null
  /** The next due time, UTC ms. */
  readonly dueAt: number | null
  /** How the clock goes that it starts for its reader; missing: by what its kind is. */
  readonly haste?: Haste | null
  /** When what it concerns begins, UTC ms: an event. */
  readonly begins?: number | null
  /** The office from which it was asked; missing: residents, or nobody. */
  readonly from?: From | null
  /** The place it concerns: those who answer there call whoever WeChat does not reach. */
  readonly placeId?: string | null
}

/** A message as its words are made: what it speaks of, and when it was said (UTC ms). */
export interface Telling {
  readonly about: About
  readonly at: number
}
