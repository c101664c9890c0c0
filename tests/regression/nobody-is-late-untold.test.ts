import { planFor } from '../../cloudfunctions/features/inbox/sending/plan'
import { keptBy, promising, type Promised } from '../../cloudfunctions/features/inbox/sending/promised'
import { inboxMessage, type InboxMessage } from '../../cloudfunctions/features/inbox/sending/item'
import { needsPeople } from '../../cloudfunctions/features/inbox/sending/outcome'
import { reachingOf } from '../../cloudfunctions/features/inbox/sending/reaching'
import { templates } from '../../cloudfunctions/features/inbox/sending/templates'
import { poolOf, sureOf } from '../../cloudfunctions/features/inbox/sending/ways'
import { claimed, emptyWallet, type Wallet } from '../../cloudfunctions/features/inbox/sending/wallet'
import type { Tell } from '../../cloudfunctions/features/inbox/kinds/tell'
import { wake } from '../../cloudfunctions/features/matters/clocks/waking'
import { promisedTimes } from '../../cloudfunctions/features/matters/asking/submit'
import type { Matter } from '../../cloudfunctions/features/matters/document/matter'
import { settled } from '../../cloudfunctions/features/matters/lifecycle/deciding'
import { tell, officeName } from '../../cloudfunctions/features/matters/steps/telling'
import { defaults, hastes, type MatterClass } from '../../cloudfunctions/features/settings/defaults'
import type { Body } from '../../cloudfunctions/platform/aggregate'
import { toView } from '../../cloudfunctions/features/matters/views/view'
import { fc } from '../support/random'
import { aMatter, china, somePromises } from '../features/support/builders'
import { cast, deeds, saved, upwardsAt } from '../features/support/deeds'

const account = Object.fromEntries(Object.entries(templates).map(([name, { id }]) => [name, id]))
const reaching = reachingOf(defaults, account)
const minute = 60_000

/** A matter of a class, asked at a moment, with what that class promises. */
const askedAt = (of: MatterClass, at: number): Matter => {
  const category = { id: of, name: '', class: of, hints: [] }
  const times = promisedTimes(category, defaults, at)
  const promises = { ...somePromises, haste: hastes[of], limits: defaults.limits[of], raiseAfter: defaults.raiseAfter[of] }
  return settled({ ...aMatter(), alarm: null, promises, askedAt: at, ...times }, at)
}

const told = (effect: Tell): InboxMessage => inboxMessage(effect)
const toWorker = (matter: Matter): InboxMessage =>
  told(tell(matter, matter.owner, { message: 'matterSubmitted', said: { now: matter.askedAt, who: '居民', dueAt: matter.respondBy } }))

/** When a message leaves, as the plan of sending has it. */
const leavesAt = (message: InboxMessage, from: number, wallet: Body<Wallet> = emptyWallet): number => {
  const plan = planFor([message], { wallet, reaching, now: from })
  return plan?.do === 'wait' ? leavesAt({ ...message, state: plan.state }, plan.until, wallet) : from
}

describe('A8: either the message goes at once, or the clock waits', () => {
  test('a heating request at 21:40 is told in the morning and due two hours later', () => {
    const matter = askedAt('utilities', china('2026-11-23 21:40'))
    expect(leavesAt(toWorker(matter), matter.askedAt)).toBe(china('2026-11-24 07:30'))
    expect(matter.respondBy).toBe(china('2026-11-24 09:31'))
  })

  test('danger goes at once, and its clock runs', () => {
    const matter = askedAt('danger', china('2026-11-23 21:40'))
    expect(leavesAt(toWorker(matter), matter.askedAt)).toBe(matter.askedAt)
    expect(matter.respondBy).toBe(china('2026-11-23 22:10'))
  })

  test('whoever chose duty hours is told within them at once', () => {
    const matter = askedAt('utilities', china('2026-11-23 21:40'))
    const wallet = { ...emptyWallet, own: { ...emptyWallet.own, duty: { days: [1], from: 20 * 60, to: 24 * 60 } } }
    expect(leavesAt(toWorker(matter), matter.askedAt, wallet)).toBe(matter.askedAt)
  })

  test.each([
    ['an event called off that begins before the night ends', '2026-11-24 07:00', '2026-11-23 22:00'],
    ['one that begins after it', '2026-11-24 09:00', '2026-11-24 07:30'],
  ])('%s', (_what, begins, leaves) => {
    const message: InboxMessage = {
      ...toWorker(askedAt('help', china('2026-11-23 22:00'))),
      kind: 'offerClosed',
      haste: null,
      begins: china(begins),
    }
    expect(leavesAt(message, china('2026-11-23 22:00'))).toBe(china(leaves))
  })

  test('whatever the class, the hour, one’s own quiet hours, duty and how full the day is: nobody is late who has not been told', () => {
    const of = fc.constantFrom(...(Object.keys(hastes) as MatterClass[]))
    const at = fc.integer({ min: china('2026-11-01 00:00'), max: china('2027-03-01 00:00') })
    const span = fc.record({ from: fc.integer({ min: 0, max: 700 }), to: fc.integer({ min: 701, max: 1439 }) })
    const duty = fc.option(fc.record({ days: fc.constantFrom([1], [6, 7], [1, 2, 3, 4, 5]), from: fc.constant(600), to: fc.constant(700) }))
    fc.assert(
      fc.property(of, at, fc.option(span), duty, fc.integer({ min: 0, max: 40 }), (kind, asked, quiet, mine, count) => {
        const matter = askedAt(kind, asked)
        const day = Math.floor((asked + 8 * 60 * minute) / (24 * 60 * minute))
        const wallet = { ...emptyWallet, own: { quiet, most: null, duty: mine }, today: { day, count } }
        const leaves = leavesAt(toWorker(matter), asked, wallet)
        const left = matter.respondBy - leaves
        // Half an hour is the measure of danger, and what a full day may cost of the rest.
        expect(left).toBeGreaterThanOrEqual(30 * minute)
      }),
    )
  })
})

describe('D2: being late adds a hand and takes none away', () => {
  const lamp = () => askedAt('road', china('2026-11-29 09:17'))
  const lifeOf = (matter: Matter, until: number): Matter =>
    matter.wakeAt !== null && matter.wakeAt <= until ? lifeOf(saved(matter, wake(matter, upwardsAt(matter.wakeAt))), until) : matter

  test('a lamp on a Sunday is nobody’s delay before Monday', () => {
    const matter = lamp()
    expect(matter.respondBy).toBe(china('2026-11-30 10:30'))
    expect(lifeOf(matter, china('2026-11-29 23:59')).timeline.filter(({ by }) => by === null)).toEqual([])
  })

  test('the owner keeps it and may still mend it; the resident reads who urges, and no name', () => {
    const cut = askedAt('utilities', china('2026-11-23 10:00'))
    const late = lifeOf(cut, china('2026-11-24 20:00'))
    expect(late.owner.personId).toBe('p_worker')
    expect(late.hands).toEqual(['p_worker', 'p_secretary', 'p_township', 'p_county'])
    const now = china('2026-11-24 20:00')
    expect(toView(late, { actor: cast.worker, now })).toMatchObject({
      standing: 'owner',
      can: expect.arrayContaining(['respond']) as unknown,
    })
    expect(toView(late, { actor: cast.secretary, now })).toMatchObject({
      standing: 'supervisor',
      can: expect.arrayContaining(['respond']) as unknown,
    })
    const read = toView(late, { actor: cast.asker, now })
    expect(read.supervisedBy).toBe('科尔沁右翼前旗')
    const abouts = read.timeline.map(({ about }) => about)
    for (const { name } of [cast.worker, cast.secretary, cast.township, cast.county]) expect(abouts.join()).not.toContain(name)
  })

  test('supervision ends when the owner is heard', () => {
    const cut = askedAt('utilities', china('2026-11-23 10:00'))
    const late = lifeOf(cut, china('2026-11-23 13:00'))
    expect(late.hands).toEqual(['p_worker', 'p_secretary'])
    const heard = deeds.respond?.(late, { actor: cast.worker, key: 'key-heard-0001', now: china('2026-11-23 13:00') })
    if (!heard?.ok) throw new Error('not heard')
    expect(saved(late, heard.value).hands).toEqual(['p_worker'])
  })

  test('numbers of leaders are not offered to whoever asked', () => {
    const county = { ...aMatter().owner, personId: 'p_county', role: 'countyOfficer', orgId: '152221', phone: '10000000008' } as const
    const matter = aMatter({ owner: county })
    expect(toView(matter, { actor: cast.asker, now: matter.askedAt }).owner.phone).toBeNull()
    expect(toView(matter, { actor: cast.county, now: matter.askedAt }).owner.phone).toBe('10000000008')
  })
})

test('A12: the second 没解决 is told above, the fourth one level further, and the worker keeps it', () => {
  let matter = aMatter({ state: 'answered', respondedAt: china('2026-11-23 10:00'), answeredAt: china('2026-11-23 10:00') })
  const toldAt: string[][] = []
  for (let times = 1; times <= 4; times += 1) {
    const now = china(`2026-11-2${String(3 + times)} 10:00`)
    const said = deeds.dispute?.(matter, { actor: cast.asker, key: `key-unsolved-${String(times)}`, now })
    if (!said?.ok) throw new Error(`${String(times)} was refused`)
    toldAt.push(
      said.value.effects.flatMap((effect) => (effect.kind === 'tell' && effect.message === 'matterSupervised' ? [effect.to.personId] : [])),
    )
    const again = saved(matter, said.value)
    expect(again.owner.personId).toBe('p_worker')
    const answered = deeds.answer?.(again, { actor: cast.worker, key: `key-answered-${String(times)}`, now: now + minute })
    if (!answered?.ok) throw new Error('not answered')
    matter = saved(again, answered.value)
  }
  expect(toldAt).toEqual([[], ['p_secretary'], [], ['p_township']])
})

describe('D1: what is promised in words is what the plan of sending does', () => {
  const asker = { personId: 'p_resident', openid: 'resident', name: null, phone: null }
  const about = (id: string, message: 'matterResponded' | 'matterEchoed' | 'matterAnswered'): InboxMessage =>
    told(tell({ ...aMatter(), _id: id }, asker, { message, said: { now: china('2026-11-23 10:00'), who: officeName(aMatter().owner) } }))
  const now = china('2026-11-23 10:00')
  const having = (progress: number, outcome: number, promised: readonly Promised[] = []): Body<Wallet> => {
    const credit = (left: number) => ({ left, refusedAt: null, kept: null })
    return { ...emptyWallet, credits: { matterProgress: credit(progress), outcomeNotice: credit(outcome) }, promised }
  }
  const sent = (wallet: Body<Wallet>, message: InboxMessage): { wallet: Body<Wallet>; sent: boolean } => {
    const plan = planFor([message], { wallet, reaching, now })
    if (plan?.do !== 'send') return { wallet, sent: false }
    const paid = { ids: [message._id], template: plan.template, free: plan.free, promised: keptBy(wallet.promised ?? [], [message]) }
    return { wallet: claimed(wallet, paid, now).next, sent: true }
  }

  test.each([
    ['one of each template', 1, 1, ['respond', 'answer']],
    ['two of one', 2, 0, ['respond', 'answer']],
    ['two of the other', 0, 2, ['respond', 'answer']],
    ['one', 1, 0, ['answer']],
    ['one of the other', 0, 1, ['answer']],
    ['none', 0, 0, []],
  ])('%s: %d and %d promise %j', (_what, progress, outcome, words) => {
    const empty = having(progress, outcome)
    const left = sureOf(poolOf('matterProgress'), { wallet: empty, reaching })
    const promise = promising([], { about: 'm_1', left, now })
    expect(promise.words).toEqual(words)
    const responded = sent({ ...empty, promised: promise.promised }, about('m_1', 'matterResponded'))
    expect(responded.sent).toBe(promise.words.includes('respond'))
    expect(sent(responded.wallet, about('m_1', 'matterAnswered')).sent).toBe(promise.words.includes('answer'))
  })

  test('whatever comes in between, in whatever order: what was promised is sent', () => {
    const kinds = fc.constantFrom('matterResponded' as const, 'matterEchoed' as const, 'matterAnswered' as const)
    const matters = ['m_1', 'm_2', 'm_3']
    const noise = fc.array(fc.tuple(fc.constantFrom('m_8', ...matters), kinds), { maxLength: 20 })
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), noise, (progress, outcome, others) => {
        let wallet = having(progress, outcome)
        for (const id of matters) {
          const left = sureOf(poolOf('matterProgress'), { wallet, reaching })
          wallet = { ...wallet, promised: promising(wallet.promised ?? [], { about: id, left, now }).promised }
        }
        for (const [id, kind] of others) {
          const word = { matterResponded: 'respond', matterEchoed: null, matterAnswered: 'answer' } as const
          const due = (wallet.promised ?? []).find((each) => each.about === id)?.words.some((each) => each === word[kind])
          const step = sent(wallet, about(id, kind))
          if (due) expect(step.sent).toBe(true)
          wallet = step.wallet
        }
      }),
    )
  })

  test('an answer that was not promised leaves the acceptance to the one that was, and somebody calls', () => {
    const promised = [{ about: 'm_1', words: ['answer'] as const, at: now }]
    const other = about('m_2', 'matterAnswered')
    const plan = planFor([other], { wallet: having(1, 0, promised), reaching, now })
    expect(plan).toMatchObject({ do: 'end', state: 'kept' })
    expect(needsPeople(other, 'kept')).toBe(true)
    expect(needsPeople(about('m_2', 'matterEchoed'), 'kept')).toBe(false)
  })

  test('three things asked after one 允许: the first is told twice, and no more is said of the others', () => {
    let wallet = having(1, 1)
    const said = ['m_1', 'm_2', 'm_3'].map((id) => {
      const left = sureOf(poolOf('matterProgress'), { wallet, reaching })
      const { promised, words } = promising(wallet.promised ?? [], { about: id, left, now })
      wallet = { ...wallet, promised }
      return words
    })
    expect(said).toEqual([['respond', 'answer'], [], []])
  })
})

test('D17: a dispute speaks its own words, and of no 回应期限 that is over', () => {
  const matter = aMatter({ state: 'inProgress' })
  const message = told(
    tell(matter, matter.owner, { message: 'matterDisputed', said: { now: matter.askedAt, who: '居民', words: '还是不亮' } }),
  )
  expect(message.notice).toMatchObject({ template: 'matterProgress', data: { phrase2: '没解决', thing3: '还是不亮' } })
  expect(Object.keys(message.notice.data)).not.toContain('time3')
})
