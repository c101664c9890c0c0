import { beginnings, fc, seed, shareOf } from '../support/random'
import type { Earner, OutcomeKind } from '@/contract/words-points'
import { toldOf, type Told } from '../../cloudfunctions/features/points/crediting'
import { credited, opened } from '../../cloudfunctions/features/points/earning'
import { takenBackFor, type Confirmation } from '../../cloudfunctions/features/points/outcome'
import { priceAll } from '../../cloudfunctions/features/points/price'
import type { Rule } from '../../cloudfunctions/features/points/rules'
import { give, giftOf, receive, receivedIdOf } from '../../cloudfunctions/features/points/giving'
import { hold, refund, release, spend } from '../../cloudfunctions/features/points/spending'
import { settledAccount } from '../../cloudfunctions/features/points/statement'
import type { AccountBody, Gift, Statement } from '../../cloudfunctions/features/points/account'
import { aConfirmation, aRule, broken, day, editionsOf, emptyLedger, linesOf, monday, netOf, worthOf, type Ledger } from './support/points'

const numRuns = shareOf(Number(process.env.LEDGER_RUNS ?? 100))
const length = 110

const persons = ['p_1', 'p_2', 'p_3'] as const
const kinds: readonly OutcomeKind[] = ['matterConfirmed', 'wishRealised', 'hoursConfirmed', 'manualConfirmed']
const parts: readonly Earner[] = ['worker', 'member']
const cap = fc.option(fc.integer({ min: 1, max: 30 }), { nil: null })

/** A table of rules for every kind and part, with caps of all sorts; some rules are missing. */
const rules = (version: number): fc.Arbitrary<readonly Rule[]> =>
  fc
    .tuple(
      ...kinds.flatMap((of) =>
        parts.map((who) =>
          fc.option(
            fc.record({ points: fc.integer({ min: 1, max: 9 }), day: cap, month: cap, quarter: cap }).map(({ points, ...caps }) =>
              aRule({
                of,
                who,
                version,
                points,
                caps,
                per: of === 'hoursConfirmed' ? 'hour' : of === 'manualConfirmed' ? 'agreed' : 'event',
              }),
            ),
            { nil: null, freq: 8 },
          ),
        ),
      ),
    )
    .map((table) => table.filter((rule) => rule !== null))

const confirmationFrom = (begins: number): fc.Arbitrary<Confirmation> =>
  fc
    .record({
      of: fc.constantFrom(...kinds),
      day: fc.integer({ min: 0, max: 60 }),
      people: fc.uniqueArray(fc.record({ personId: fc.constantFrom(...persons), as: fc.constantFrom(...parts) }), {
        minLength: 1,
        maxLength: 3,
        selector: ({ personId }) => personId,
      }),
      minutes: fc.integer({ min: 0, max: 400 }),
      points: fc.integer({ min: 1, max: 20 }),
    })
    .map(({ day: on, ...rest }) => aConfirmation({ ...rest, at: begins + on * day }))

interface Telling {
  readonly what: 'deliver' | 'takeBack' | 'strike'
  readonly which: number
  /** People reached before it crashes. */
  readonly reach: number
}
interface Spending {
  readonly what: 'hold' | 'spend' | 'release' | 'refund'
  readonly who: (typeof persons)[number]
  readonly which: number
  readonly amount: number
}
interface Handing {
  readonly what: 'give'
  readonly who: (typeof persons)[number]
  readonly to: (typeof persons)[number]
  readonly which: number
  readonly amount: number
  /** How often what was given is delivered at once: never when it crashes in between. */
  readonly times: number
}
type Step = Telling | Spending | Handing
const isTelling = (one: Step): one is Telling => 'reach' in one

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom('deliver' as const, 'deliver' as const, 'deliver' as const, 'takeBack' as const, 'strike' as const),
      which: fc.nat(24),
      reach: fc.constantFrom(0, 1, 3, 3, 3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('hold' as const, 'spend' as const, 'release' as const, 'refund' as const),
      who: fc.constantFrom(...persons),
      which: fc.nat(5),
      amount: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('give' as const),
      who: fc.constantFrom(...persons),
      to: fc.constantFrom(...persons),
      which: fc.nat(5),
      amount: fc.integer({ min: 1, max: 6 }),
      times: fc.nat(2),
    }),
  },
)

const lifeFrom = (begins: number) =>
  fc.record({
    first: rules(1),
    second: rules(2),
    /** The day from which the second table holds. */
    changes: fc.integer({ min: 0, max: 60 }),
    outcomes: fc.array(confirmationFrom(begins), { minLength: 25, maxLength: 25 }),
    steps: fc.array(step, { minLength: length, maxLength: length }),
  })

/** What the store writes; no rule looks at it. */
const aggregate = { _id: 'p', version: 1, change: '', effects: [], effectsDueAt: null }

/** A saved account: old entries are filed as statements. */
const saved = (personId: string, before: Ledger, next: AccountBody): Ledger => {
  const decision = settledAccount(personId, next)
  const statements: readonly Statement[] = decision.effects.map(({ statement }) => statement)
  return { account: decision.next, filed: [...before.filed, ...statements.flatMap(({ entries }) => entries)] }
}

test.each(beginnings)(
  `%s: ${numRuns * length} random operations: delivered twice, late, out of order, taken back, put right, cut off half-way, rules changing, spent meanwhile (seed ${seed})`,
  (_when, begins) => {
    let operations = 0
    fc.assert(
      fc.property(lifeFrom(begins), ({ first, second, changes, outcomes, steps }) => {
        const editions = editionsOf([0, first], [begins + changes * day, second])
        const all = outcomes.map((each, at) => ({ ...each, source: `m_${at}_c1` }))
        const ledgers = new Map<string, Ledger>(persons.map((person) => [person, emptyLedger]))
        const [told, takenBack] = [new Set<number>(), new Set<number>()]
        const struck = new Map<number, string>()
        /** An outcome as it stands: taken back as a whole, or the part of one person struck out. */
        const documentOf = (which: number) => {
          const who = struck.get(which)
          return {
            takenBack: takenBack.has(which) ? { at: begins, why: '没解决' } : null,
            struck: who === undefined ? [] : [{ personId: who, at: begins, why: '核对后更正' }],
          }
        }
        const waiting = new Map<string, readonly Told[]>()
        const storedOf = (who: string): Ledger => ledgers.get(who) ?? emptyLedger
        /** As whoever opens it sees it: what it was told is written down. */
        const ledgerOf = (who: string): Ledger => {
          const { account, filed } = storedOf(who)
          return { account: opened({ ...aggregate, ...account, told: waiting.get(who) ?? [] }), filed }
        }
        const keepsLaws = (who: string, before: Ledger) => {
          const after = ledgerOf(who)
          expect(linesOf(after).slice(0, linesOf(before).length)).toEqual(linesOf(before))
          expect(broken(after)).toEqual([])
        }
        const change = (who: string, rule: (account: AccountBody, ledger: Ledger) => AccountBody) => {
          const before = ledgerOf(who)
          ledgers.set(who, saved(who, before, rule(before.account, before)))
          waiting.delete(who)
          keepsLaws(who, before)
        }
        const tell = (crediting: Parameters<typeof toldOf>[0]) => {
          const { personId } = crediting.priced
          const before = ledgerOf(personId)
          waiting.set(personId, [...(waiting.get(personId) ?? []), toldOf(crediting)])
          keepsLaws(personId, before)
        }
        const deliver = (which: number, reach: number, fresh = false) => {
          const confirmation = all[which] ?? aConfirmation()
          for (const priced of priceAll(editions, confirmation).slice(0, reach)) {
            const outcome = { ...confirmation, takenBack: takenBackFor(documentOf(which), priced.personId) }
            if (fresh) tell({ outcome, priced, now: begins })
            else
              change(priced.personId, (account, { filed }) =>
                credited(account, { outcome, priced, now: begins }, new Set(filed.map(({ id }) => id))),
              )
          }
        }
        const gifts = new Map<string, Gift>()
        const receiving = (gift: Gift) =>
          change(gift.to.personId, (account, { filed }) =>
            filed.some(({ id }) => id === receivedIdOf(gift.entryId)) ? account : receive(account, gift),
          )
        const handOver = ({ who, to, which, amount, times }: Handing) => {
          const giving = { id: `gv_${who}_${which}`, amount, to: { personId: to, name: to }, now: begins }
          change(who, (account, { filed }) => {
            const given = give(
              account,
              giving,
              filed.find(({ id }) => id === giving.id),
            )
            if (!given.ok) return account
            if (given.value !== account) gifts.set(giving.id, giftOf(giving, { personId: who, name: who }))
            return given.value
          })
          const gift = gifts.get(giving.id)
          for (let time = 0; gift && time < times; time += 1) receiving(gift)
        }
        const perform = (one: Step) => {
          if (one.what === 'give') {
            if (one.to !== one.who) handOver(one)
            return
          }
          if (isTelling(one)) {
            const fresh = !told.has(one.which)
            told.add(one.which)
            if (one.what === 'takeBack') takenBack.add(one.which)
            if (one.what === 'strike') struck.set(one.which, struck.get(one.which) ?? all[one.which]?.people[0]?.personId ?? '')
            deliver(one.which, one.reach, fresh)
            return
          }
          const id = `h_${one.which}`
          change(one.who, (account, { filed }) => {
            if (one.what === 'release') return release(account, id, begins)
            if (one.what === 'spend') return spend(account, id, { now: begins, words: '换了一袋盐' })
            if (one.what === 'refund')
              return filed.some((entry) => entry.id.startsWith(id)) ? account : refund(account, id, { now: begins, words: '退回' })
            const spentBefore = filed.some((entry) => entry.id.startsWith(id))
            const held = spentBefore ? null : hold(account, { id, amount: one.amount, at: begins, title: '盐' })
            return held?.ok ? held.value : account
          })
        }
        for (const one of steps) perform(one)
        // The clock finishes what was cut off.
        for (const which of told) deliver(which, persons.length)
        for (const gift of gifts.values()) receiving(gift)
        operations += steps.length

        for (const who of persons) {
          const standing = all.filter((_, at) => told.has(at) && takenBackFor(documentOf(at), who) === null)
          const ledger = ledgerOf(who)
          const spent = linesOf(ledger)
            .filter(({ kind }) => kind === 'spent' || kind === 'refunded')
            .reduce((sum, { amount }) => sum - amount, 0)
          const handed = linesOf(ledger)
            .filter(({ kind }) => kind === 'given' || kind === 'received')
            .reduce((sum, { amount }) => sum + amount, 0)
          // What each gave and got is what was meant once: nothing is made or lost between them.
          const meant = [...gifts.values()].reduce(
            (sum, { from, to, amount }) => sum + (to.personId === who ? amount : 0) - (from.personId === who ? amount : 0),
            0,
          )
          expect(handed).toBe(meant)
          expect(ledger.account.balance - ledger.account.open).toBe(worthOf(who, standing, editions) - spent + handed)
          for (const which of told) {
            const outcome = all[which] ?? aConfirmation()
            const priced = priceAll(editions, outcome).find(({ personId }) => personId === who)
            if (!priced) continue
            const lines = linesOf(ledger).filter(({ outcomeId, kind }) => outcomeId !== null && kind === 'earned')
            expect(netOf(lines, outcome, priced)).toBeLessThanOrEqual(priced.worth)
          }
        }
      }),
      { seed, numRuns, endOnFailure: true },
    )
    expect(operations).toBe(numRuns * length)
  },
)

test('the order in which outcomes arrive changes no balance', () => {
  const table = fc.record({
    rules: rules(1),
    outcomes: fc.array(confirmationFrom(monday), { minLength: 2, maxLength: 14 }),
    order: fc.array(fc.nat(1000), { minLength: 28, maxLength: 28 }),
  })
  fc.assert(
    fc.property(table, ({ rules: first, outcomes, order }) => {
      const editions = editionsOf([0, first])
      const all = outcomes.map((each, at) => ({
        ...each,
        source: `m_${at}_c1`,
        takenBack: at % 3 === 0 ? { at: monday, why: '没解决' } : null,
      }))
      const news = all.flatMap((each) => (each.takenBack ? [{ ...each, takenBack: null }, each] : [each]))
      const balanceOf = (told: readonly (typeof news)[number][]) =>
        told
          .flatMap((outcome) =>
            priceAll(editions, outcome)
              .filter(({ personId }) => personId === 'p_1')
              .map((priced) => ({ outcome, priced, now: monday })),
          )
          .reduce((account, crediting) => credited(account, crediting), emptyLedger.account).balance
      const shuffled = news
        .map((each, at) => [order[at] ?? 0, each] as const)
        .sort(([one], [other]) => one - other)
        .map(([, each]) => each)
      expect(balanceOf(shuffled)).toBe(balanceOf(news))
    }),
    { seed, numRuns: 200 },
  )
})
