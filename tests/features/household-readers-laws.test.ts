import type { Actor } from '../../cloudfunctions/features/actor/actor'
import type { Fact } from '../../cloudfunctions/features/facts/fact'
import { readable } from '../../cloudfunctions/features/facts/reading'
import { eyeOf } from '../../cloudfunctions/features/households/eyes'
import type { Household } from '../../cloudfunctions/features/households/household'
import { toRow, toView } from '../../cloudfunctions/features/households/view'
import { toDueRow } from '../../cloudfunctions/features/visits/due-view'
import { toView as visitView } from '../../cloudfunctions/features/visits/view'
import type { Visit } from '../../cloudfunctions/features/visits/visit'
import { day } from '../../cloudfunctions/ground/time/beijing'
import { fc } from '../support/random'
import { noon } from './support/builders'
import { aStep, beginning, live, readers, type Life } from './support/household-lives'

/*
 * Who reads what of a household, a second time: written down here from the promise alone, and asked of every reader after every step of
 * random histories.
 */

/** What somebody is to the household, by the promise. */
const standingOf = ({ links, dwellers: inside, state, place, contact }: Household, { _id, assignments, phone: mine }: Actor) => {
  const inOffice = assignments.filter(({ orgId }) => place.gridId.startsWith(orgId)).map(({ role }) => role)
  return {
    staff: inOffice.some((role) => role === 'fullTimeWorker' || role === 'secretary'),
    above: inOffice.includes('townshipOfficer'),
    own: state !== 'left' && inside.some(({ personId }) => personId === _id),
    atHome: mine !== null && mine === contact.phone,
    member: links.some(
      ({ member, state: link, ends }) =>
        member.personId === _id && (link === 'active' || link === 'ending') && ends?.why !== 'left' && ends?.why !== 'passed',
    ),
  }
}

const isKnown = ({ ended, at, until }: Fact, now: number): boolean => ended === null && now >= at && now < until

const mayReadFact = (fact: Fact, household: Household, reader: Actor): boolean => {
  const { staff, above, own, atHome, member } = standingOf(household, reader)
  if (staff || above || own) return !fact.confidence || fact.teller === reader._id || !(own || atHome)
  return member && fact.shared && !fact.confidence
}

const mayReadWords = ({ by, words }: Visit['accounts'][number], household: Household, reader: Actor): boolean => {
  const { staff, above, own, atHome } = standingOf(household, reader)
  if (by.personId === reader._id) return true
  if (above) return false
  if (staff) return !words.confidence || !(own || atHome)
  return own && !words.confidence
}

const secret = /(?:secret|kind|basis|source)-key-\d/

interface Found {
  readonly read: number
  readonly wrong: readonly string[]
}

const idsOf = (facts: readonly { readonly id: string }[]): string =>
  facts
    .map(({ id }) => id)
    .sort()
    .join()

/** What of the facts is not as promised for one reader. */
const factsOf = ({ household, facts }: Life, actor: Actor, now: number): Found => {
  const seen = readable(facts, household, { actor, now })
  const allowed = facts.filter((fact) => isKnown(fact, now) && mayReadFact(fact, household, actor)).map(({ _id: id }) => ({ id }))
  const { staff, above, own } = standingOf(household, actor)
  const neighbourReads = !staff && !above && !own && seen.some(({ source, byName }) => source !== '' || byName !== null)
  return {
    read: seen.length,
    wrong: [
      ...(idsOf(seen) === idsOf(allowed) ? [] : [`${actor._id} reads ${idsOf(seen)}, not ${idsOf(allowed)}`]),
      ...(neighbourReads ? [`${actor._id} reads where it is known from`] : []),
    ],
  }
}

type Reader = { readonly actor: Actor; readonly now: number }

/** Former words that somebody of the household reads although they were said in confidence by another. */
const leaked = (told: Visit['accounts'][number] | undefined, former: readonly { readonly text: string | null }[]): boolean => {
  const before = told?.former.filter(({ confidence }) => confidence).map(({ text }) => text) ?? []
  return former.some(({ text }) => text !== null && before.includes(text))
}

/** What of a visit is not as promised for one reader. */
const wordsOf = (visit: Visit, household: Household, { actor, now }: Reader): readonly string[] => {
  const eye = eyeOf(household, { actor, now })
  if (eye === null) return []
  const { own, atHome } = standingOf(household, actor)
  return visitView(visit, { household, eye }, { actor, now }).accounts.flatMap(({ text, former }, nth) => {
    const told = visit.accounts[nth]
    const shown = told && mayReadWords(told, household, actor) ? told.words.text : null
    const leaks = (own || atHome) && told?.by.personId !== actor._id && leaked(told, former)
    return text === shown && !leaks ? [] : [`${actor._id} reads ${String(text)} of ${visit._id}, not ${String(shown)}`]
  })
}

/** What is known of it stands on no other page of it. */
const pagesOf = ({ household }: Life, actor: Actor, now: number): readonly string[] => {
  const eye = eyeOf(household, { actor, now })
  const pages = eye ? JSON.stringify([toView(household, eye, { actor, now }), toRow(household, now), toDueRow(household, null, now)]) : ''
  return secret.test(pages) ? [`${actor._id} reads a fact on a page`] : []
}

const check = (life: Life, now: number): Found => {
  const found = readers.map((actor) => factsOf(life, actor, now))
  return {
    read: found.reduce((sum, { read }) => sum + read, 0),
    wrong: [
      ...found.flatMap(({ wrong }) => wrong),
      ...readers.flatMap((actor) => life.visits.flatMap((visit) => wordsOf(visit, life.household, { actor, now }))),
      ...readers.flatMap((actor) => pagesOf(life, actor, now)),
    ],
  }
}

test('0 facts and no words are read by anybody outside the promise, and all of those inside it, whatever happened', () => {
  let read = 0
  fc.assert(
    fc.property(fc.array(aStep, { minLength: 4, maxLength: 12 }), (history) => {
      let life = beginning()
      let now = noon
      history.forEach((step, nth) => {
        now += (step.days % 9) * day
        life = live(life, step, now, `key-${String(nth)}`)
        const found = check(life, now)
        expect(found.wrong).toEqual([])
        read += found.read
      })
    }),
    { numRuns: 1000 },
  )
  // Something was read: a law about nobody would hold always.
  expect(read).toBeGreaterThan(1000)
})
