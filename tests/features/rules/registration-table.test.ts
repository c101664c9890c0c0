import type { RegistrationState, RegistrationStep } from '@/contract/words-registration'
import type { Role } from '@/contract/words'
import { refusal, stateAfter } from '../../../cloudfunctions/features/registration/lifecycle'
import { anActor, noon } from '../support/builders'

const community = '152221108200'
const holding = (_id: string, role: Role, orgId: string, until: number | null = null) =>
  anActor({ _id, assignments: [{ role, orgId, until }] })

/** Who reports is `self`; `both` reports in the community of which they are secretary. */
const cast = {
  self: anActor({ _id: 'p_self' }),
  both: holding('p_self', 'secretary', community),
  secretary: holding('p_secretary', 'secretary', community),
  township: holding('p_township', 'townshipOfficer', '152221108'),
  county: holding('p_county', 'countyOfficer', '152221'),
  nextDoor: holding('p_next', 'secretary', '152221108201'),
  worker: holding('p_worker', 'fullTimeWorker', `${community}001`),
  /** Their office ends this very moment. */
  former: holding('p_former', 'secretary', community, noon),
  lastMoment: holding('p_last', 'secretary', community, noon + 1),
  stranger: anActor({ _id: 'p_stranger' }),
} as const

/**
 * The lifecycle of a registration a second time, by hand: a member's and a unit's alike. P, B, R, L: it is then pending, asked back,
 * registered, left. x: the right hand, at the wrong moment. o: nobody confirms themselves. A dot: it is not theirs.
 */
const table = `
                     pending returned registered left
confirm  secretary   R       x        x          x
confirm  township    R       x        x          x
confirm  county      R       x        x          x
confirm  lastMoment  R       x        x          x
confirm  former      .       .        .          .
confirm  nextDoor    .       .        .          .
confirm  worker      .       .        .          .
confirm  stranger    .       .        .          .
confirm  self        o       o        o          o
confirm  both        o       o        o          o
return   secretary   B       x        x          x
return   both        o       o        o          o
return   stranger    .       .        .          .
send     self        P       P        x          P
send     both        P       P        x          P
send     secretary   .       .        .          .
amend    self        x       x        R          x
amend    secretary   .       .        .          .
move     self        P       P        P          x
move     secretary   .       .        .          .
leave    self        L       L        L          x
leave    both        L       L        L          x
leave    secretary   L       L        L          x
leave    worker      .       .        .          .
receipt  self        x       x        R          x
rename   county      x       x        R          x
rename   township    .       .        .          .
rename   secretary   .       .        .          .
rename   self        o       o        o          o
approve  county      x       x        R          x
approve  secretary   .       .        .          .
receipt  secretary   x       x        R          x
receipt  stranger    .       .        .          .
`
const meaning: Readonly<Record<string, string>> = {
  P: 'pending',
  B: 'returned',
  R: 'registered',
  L: 'left',
  x: 'registration.wrong_step',
  o: 'registration.own',
  '.': 'registration.not_yours',
}
const [head = '', ...lines] = table.trim().split('\n')
const states = head.trim().split(/\s+/) as RegistrationState[]

test.each(lines)('%s', (line) => {
  const [step, player, ...marks] = line.trim().split(/\s+/) as [RegistrationStep, keyof typeof cast, ...string[]]
  const found = states.map((state) => {
    const subject = { personId: 'p_self', state, place: { communityId: community } }
    return refusal(subject, step, { actor: cast[player], now: noon }) ?? stateAfter(subject, step)
  })
  expect(found).toEqual(marks.map((mark) => meaning[mark]))
})
