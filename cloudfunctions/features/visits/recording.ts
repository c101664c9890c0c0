import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { effectId } from '../../ground/effect-ids'
import type { Call } from '../actor/act'
import type { Household } from '../households/household'
import { behalfIn } from './behalf'
import type { Account, Raise, Visit, VisitorAs, Words } from './visit'

type Next = Decision<Visit>
type RecordError = 'visits.not_yours' | 'visits.confirmed' | 'visits.too_many' | 'visits.matter_twice'

/** People who tell of one visit, at most, and how often one of them puts it right. */
const accountsAtMost = 6
const formerAtMost = 30

/** What was taken back, as it is to be done. */
export interface Raised {
  readonly matterId: string
  readonly category: string
  readonly text: string
}

export interface Recording {
  readonly id: string
  readonly household: Household
  readonly as: VisitorAs
  readonly words: Words
  readonly matter: Raised | null
  /** It puts right what was told before. */
  readonly corrects: boolean
}

const raiseOf = ({ id, household, as, words, matter }: Recording, version: number, { actor }: Call): readonly Raise[] =>
  matter === null
    ? []
    : [
        {
          ...matter,
          id: effectId({ _id: id, version }, 'raise'),
          kind: 'raise',
          visitId: id,
          householdId: household._id,
          gridId: household.place.gridId,
          personId: actor._id,
          as,
          key: words.key,
          voice: words.voice,
          onBehalf: behalfIn(household, words, actor),
          at: words.at,
        },
      ]

/** The matter that comes of it, and who of the household has a say in it. */
const raisedIn = ({ household, words, matter }: Recording, { actor }: Call): Pick<Visit, 'matterId' | 'matterFor'> =>
  matter === null
    ? { matterId: null, matterFor: null }
    : { matterId: matter.matterId, matterFor: behalfIn(household, words, actor).party?.personId ?? null }

const accountBy = ({ as, words }: Recording, { actor }: Call): Account => ({
  by: { personId: actor._id, name: actor.name ?? '' },
  as,
  words,
  former: [],
})

/** A visit as it is first told of. */
export const begun = (recording: Recording, call: Call): Next => {
  const { household, words } = recording
  const { gridId, gridName, communityId, communityName } = household.place
  return {
    next: {
      householdId: household._id,
      place: { gridId, gridName, communityId, communityName },
      day: words.day,
      way: words.way,
      accounts: [accountBy(recording, call)],
      confirmed: null,
      ...raisedIn(recording, call),
      earning: null,
      at: call.now,
    },
    effects: [...raiseOf(recording, 0, call)],
  }
}

const heard = ({ accounts }: Visit, { actor, key }: Call): boolean =>
  accounts.some(({ by, words, former }) => by.personId === actor._id && [words, ...former].some((each) => each.key === key))

const refusal = (visit: Visit, { corrects, matter }: Recording, mine: Account | undefined): RecordError | null => {
  if (corrects && !mine) return 'visits.not_yours'
  if (corrects && visit.confirmed !== null) return 'visits.confirmed'
  if (matter !== null && visit.matterId !== null) return 'visits.matter_twice'
  const full = mine ? mine.former.length >= formerAtMost : visit.accounts.length >= accountsAtMost
  return full ? 'visits.too_many' : null
}

const retold = (account: Account, words: Words): Account => ({ ...account, words, former: [...account.former, account.words] })

/** It is told again: put right by whoever told it, or told by another who was there too. What it said before stays. */
export const recordedAgain = (visit: Visit, recording: Recording, call: Call): Result<Next, RecordError> => {
  if (heard(visit, call)) return ok({ next: visit, effects: [] })
  const mine = visit.accounts.find(({ by }) => by.personId === call.actor._id)
  const refused = refusal(visit, recording, mine)
  if (refused) return err(refused)
  const { words, matter, corrects } = recording
  const accounts = mine
    ? visit.accounts.map((each) => (each === mine ? retold(each, words) : each))
    : [...visit.accounts, accountBy(recording, call)]
  const moved = corrects ? { day: words.day, way: words.way } : {}
  const next = { ...visit, ...moved, accounts, ...(matter && raisedIn(recording, call)) }
  return ok({ next, effects: [...raiseOf(recording, visit.version, call)] })
}
