import type { Actor } from '../../cloudfunctions/features/actor/actor'
import { claim, contacted, realised, release, type OfferResult } from '../../cloudfunctions/features/service/claim-steps'
import { close } from '../../cloudfunctions/features/service/amend-steps'
import type { Offer } from '../../cloudfunctions/features/service/offer'
import { wish } from '../../cloudfunctions/features/service/offering'
import { mayRead, toCard, toView } from '../../cloudfunctions/features/service/view'
import { settingsFrom } from '../../cloudfunctions/features/settings/defaults'
import { fc } from '../support/random'
import { anActor, aWorker, noon } from '../features/support/builders'

/** B2 for what is offered: authority moves, words stay. Everything that a person gives bears their mark. */

const names = ['jia', 'yi', 'bing', 'ding'] as const
type Name = (typeof names)[number]

const gridId = '152221108200002'
const communityId = '152221108200'
const place = { gridId, gridName: '第2网格', communityId, communityName: '俄体村', townshipName: '俄体镇', point: null }
const worker = aWorker()
const organiser = { personId: worker._id, openid: 'worker', name: '李试用', phone: null, role: 'fullTimeWorker', orgId: gridId } as const

/** 甲 asks for something; the others have reported in there. */
const people = Object.fromEntries(
  names.map((name) => [
    name,
    anActor({
      _id: `p_${name}`,
      openid: name,
      name: `〔${name}〕`,
      phone: `〔${name}-phone〕`,
      assignments: name === 'jia' ? [] : [{ role: 'member', orgId: communityId, until: null }],
    }),
  ]),
) as Record<Name, Actor>

const deeds = ['claim', 'contacted', 'done', 'release', 'realised', 'close'] as const
const lives = fc.array(fc.record({ what: fc.constantFrom(...deeds), who: fc.constantFrom(...names, 'worker' as const) }), { maxLength: 25 })
type Deed = typeof lives extends fc.Arbitrary<readonly (infer One)[]> ? One : never

const begun = (): Offer => {
  const household = {
    name: '〔jia〕',
    phone: '〔jia-phone〕',
    address: '〔jia-address〕',
    consentAt: noon,
    party: { personId: 'p_jia', openid: 'jia', name: '〔jia〕', phone: null },
  }
  const offering = { id: 'wi_1', key: 'k', fingerprint: 'f', text: '想有人教用手机', place, skills: [], organiser }
  const { next } = wish(offering, household, { actor: worker, now: noon })
  // Whoever answers for the grid has looked at it.
  return { ...next, state: 'open', _id: 'wi_1', version: 1, change: 'c', effects: [], effectsDueAt: null }
}

const lived = (offer: Offer, { what, who }: Deed, at: number): Offer => {
  const actor = who === 'worker' ? worker : people[who]
  const call = { actor, key: `key-${String(at)}`, now: noon + at * 60_000 }
  const said = { text: `〔${who}〕有事` }
  const taken: Readonly<Record<(typeof deeds)[number], () => OfferResult>> = {
    claim: () => claim(offer, call, settingsFrom({})),
    contacted: () => contacted(offer, { done: false }, call),
    done: () => contacted(offer, { done: true }, call),
    release: () => release(offer, said, call),
    realised: () => realised(offer, {}, call),
    close: () => close(offer, said, call),
  }
  const result = taken[what]()
  return result.ok ? { ...offer, ...result.value.next } : offer
}

/** What somebody reads of another, where they have not taken that one's wish on. */
const leaks = (offer: Offer, now: number): readonly string[] =>
  names.flatMap((name) => {
    const doer = { actor: people[name], now }
    if (!mayRead(offer, doer)) return []
    const shown = JSON.stringify([toView(offer, doer), toCard(offer, doer)])
    const isOpen = offer.state === 'open' || offer.state === 'claimed'
    const takes = isOpen && offer.claims.some(({ by }) => by.personId === people[name]._id)
    return names
      .filter((other) => other !== name && !(takes && other === 'jia'))
      .filter((other) => shown.includes(`〔${other}`))
      .map((other) => `${name} reads ${other}: ${shown}`)
  })

test('B2, over random lives: of a wish nobody reads who asked or why another stepped back, once it is not theirs', () => {
  fc.assert(
    fc.property(lives, (life) => {
      let offer = begun()
      for (const [at, deed] of life.entries()) {
        offer = lived(offer, deed, at)
        expect(leaks(offer, noon + at * 60_000)).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})

test('whoever took it on reads whom it is for, as long as it is theirs', () => {
  const taken = lived(begun(), { what: 'claim', who: 'yi' }, 1)
  const shown = (offer: Offer, name: Name) => JSON.stringify(toView(offer, { actor: people[name], now: noon }))
  expect(shown(taken, 'yi')).toContain('〔jia-address〕')
  expect(shown(lived(taken, { what: 'release', who: 'yi' }, 2), 'yi')).not.toContain('〔jia')
})
