import type { Offer } from '../../../cloudfunctions/features/service/offer'
import { amend, close } from '../../../cloudfunctions/features/service/amend-steps'
import { claim, contacted, realised, release, type OfferResult } from '../../../cloudfunctions/features/service/claim-steps'
import { cancel, signUp } from '../../../cloudfunctions/features/service/event'
import { defaults } from '../../../cloudfunctions/features/settings/defaults'
import { noon } from '../support/builders'
import { cast, inSituation, situations, type Player } from './offer-situations'
import type { Call } from '../../../cloudfunctions/features/actor/act'

/**
 * The lifecycles of what a place offers a second time, by hand: who takes which step, in which situation (`offer-situations.ts`). It
 * is then open, claimed, realised, closed; or refused: `notTheirs`, for `members` only, at the `wrong` moment, `late`, of their `own`,
 * `already` in, `taken`, `full`, or to be said by `others`.
 */
const tables = {
  post: `
             open      mine      kept      full      own       ended     over      closed
claim        member    open      already   already   taken     open      late      late      late
claim        second    open      open      open      already   open      late      late      late
claim        both      open      open      open      taken     own       late      late      late
claim        worker    members   members   members   members   members   members   members   members
contacted    member    notTheirs open      wrong     notTheirs notTheirs notTheirs notTheirs notTheirs
contacted    worker    notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
release      member    notTheirs open      open      notTheirs notTheirs notTheirs notTheirs notTheirs
release      worker    notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
amend        worker    open      open      open      open      open      late      late      late
amend        member    notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
close        worker    closed    closed    closed    closed    closed    closed    late      late
close        member    notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
`,
  wish: `
             asked     open      own       mine      kept      done      taken     both      realised  closed
claim        member    wrong     claimed   own       already   already   already   taken     taken     wrong     late
claim        worker    members   members   members   members   members   members   members   members   members   members
contacted    member    notTheirs notTheirs notTheirs claimed   wrong     wrong     notTheirs notTheirs wrong     notTheirs
done         member    notTheirs notTheirs notTheirs claimed   claimed   wrong     notTheirs notTheirs wrong     notTheirs
done         worker    notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
release      member    notTheirs notTheirs notTheirs open      open      open      notTheirs notTheirs wrong     notTheirs
realised     resident  wrong     notTheirs notTheirs realised  realised  realised  notTheirs notTheirs wrong     late
realised     worker    wrong     wrong     wrong     realised  realised  realised  realised  realised  wrong     late
realised     both      wrong     wrong     wrong     realised  realised  realised  realised  others    wrong     late
realised     member    notTheirs notTheirs wrong     notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
amend        worker    open      open      open      wrong     wrong     wrong     wrong     wrong     wrong     late
amend        resident  notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
close        worker    closed    closed    closed    closed    closed    closed    closed    closed    wrong     late
close        resident  closed    notTheirs notTheirs closed    closed    closed    notTheirs notTheirs wrong     late
close        member    notTheirs notTheirs closed    notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
`,
  event: `
             open      going     waits     last      full      begun     ended     over      closed
signUp       member    open      already   already   open      full      already   late      late      late
signUp       second    open      open      already   open      full      open      late      late      late
signUp       worker    members   members   members   members   members   members   members   members   members
cancel       member    notTheirs open      open      notTheirs notTheirs late      late      notTheirs notTheirs
cancel       worker    notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
amend        worker    open      open      open      open      open      late      late      late      late
close        worker    closed    closed    closed    closed    closed    closed    late      late      late
close        member    notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs notTheirs
`,
} as const satisfies Record<Offer['kind'], string>

const codes: Readonly<Record<string, string>> = {
  notTheirs: 'service.not_yours',
  members: 'service.not_registered',
  wrong: 'service.wrong_step',
  late: 'service.over',
  own: 'service.own',
  already: 'service.already',
  taken: 'service.taken',
  full: 'service.full',
  others: 'service.own_claim',
}

const entering = (offer: Offer, call: Call): OfferResult => {
  const entered = signUp(offer, call)
  return entered.ok ? { ok: true, value: { next: offer, effects: [] } } : entered
}
const deeds: Readonly<Record<string, (offer: Offer, call: Call) => OfferResult | ReturnType<typeof amend>>> = {
  claim: (offer, call) => claim(offer, call, { ...defaults, arrangements: [] }),
  contacted: (offer, call) => contacted(offer, { done: false }, call),
  done: (offer, call) => contacted(offer, { done: true }, call),
  release: (offer, call) => release(offer, {}, call),
  realised: (offer, call) => realised(offer, {}, call),
  amend: (offer, call) => amend(offer, { text: '每周量两次血压', arrangements: [] }, call),
  close: (offer, call) => close(offer, {}, call),
  signUp: entering,
  cancel: (offer, call) => cancel(offer, call),
}

const kinds = Object.keys(tables) as Offer['kind'][]
const rows = kinds.flatMap((kind) => {
  const [head = '', ...lines] = tables[kind].trim().split('\n')
  return lines.map((line) => [kind, head.trim().split(/\s+/), line.trim().split(/\s+/)] as const)
})

test.each(kinds)('every situation of a %s has its column, every row its cells', (kind) => {
  for (const [, columns, cells] of rows.filter(([of]) => of === kind)) {
    expect(columns).toEqual(Object.keys(situations[kind]))
    expect(cells).toHaveLength(columns.length + 2)
  }
})

test.each(rows)('%s: %j %j', (kind, columns, [deed = '', player = '', ...marks]) => {
  const found = columns.map((situation) => {
    const taken = deeds[deed]?.(inSituation(kind, situation), { actor: cast[player as Player], key: 'key-1', now: noon })
    return [situation, taken?.ok ? taken.value.next.state : taken?.code]
  })
  expect(found).toEqual(columns.map((situation, at) => [situation, codes[marks[at] ?? ''] ?? marks[at]]))
})

test.each(kinds)('a stranger takes no step on a %s', (kind) => {
  const codesOf = Object.values(deeds).flatMap((deed) =>
    Object.keys(situations[kind]).map((situation) => {
      const taken = deed(inSituation(kind, situation), { actor: cast.stranger, key: 'key-1', now: noon })
      return taken.ok ? 'taken' : taken.code
    }),
  )
  expect(codesOf.filter((code) => !/not_yours|not_registered|wrong_step/.test(code))).toEqual([])
})

/** What members are shown to come forward for. */
test.each<[Offer['kind'], readonly string[]]>([
  ['post', ['open', 'mine', 'kept', 'own', 'ended']],
  ['wish', ['open', 'own']],
  ['event', ['open', 'going', 'waits', 'last', 'begun', 'ended']],
])('a %s is listed while it is %j', (kind, listed) => {
  expect(Object.keys(situations[kind]).filter((situation) => inSituation(kind, situation).listed)).toEqual(listed)
})
