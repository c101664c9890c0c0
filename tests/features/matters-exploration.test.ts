import {
  comesDue,
  refusal,
  stateAfter,
  stepOf,
  stepsFor,
  transitions,
  type Transition,
} from '../../cloudfunctions/features/matters/lifecycle/lifecycle'
import type { Matter } from '../../cloudfunctions/features/matters/document/matter'
import { draw } from '../../cloudfunctions/features/matters/steps/spot-check'
import { followUnit } from '../../cloudfunctions/features/matters/steps/unit'
import { wake } from '../../cloudfunctions/features/matters/clocks/waking'
import { openWhistle } from '../../cloudfunctions/features/matters/lifecycle/conditions'
import { ownerFrom } from '../../cloudfunctions/features/matters/assigning/supervisors'
import { aMatter, aStaff, noon } from './support/builders'
import { aUnitTask, cast, deeds, saved, staffedChain, upwardsAt, type Player } from './support/deeds'

const players = Object.keys(cast) as Player[]
const month = 31 * 24 * 3_600_000

interface Found {
  readonly matter: Matter
  readonly now: number
  readonly path: readonly string[]
}

/** How many have asked is the same from two on. */
const few = (list: readonly unknown[]) => Math.min(list.length, 2)

/** What tells two matters apart for the lifecycle: whose it is and what is under way; not when, and in which words. */
const shapeOf = (matter: Matter): string =>
  JSON.stringify([
    matter.state,
    matter.closing,
    matter.owner.orgId.length === 6,
    matter.handover !== null,
    matter.handovers >= 2,
    matter.decline !== null,
    matter.contested,
    matter.publication !== null,
    matter.claim && matter.claim.contactedAt !== null,
    matter.unit && matter.unit.respondedAt !== null,
    openWhistle(matter) !== null,
    matter.whistles.at(-1)?.rating === null,
    few(matter.askers),
    matter.onBehalf !== null,
    matter.spotCheck?.open === true,
    matter.alarm?.stage === 'top',
    matter.asker.personId === 'p_resident',
  ])

let calls = 0
const callBy = (player: Player, now: number) => ({ actor: cast[player], key: `key-${String((calls += 1))}-abcdef`, now })

const taken = new Set<Transition>()
const fromPeople = ({ matter, now, path }: Found): Found[] =>
  transitions.flatMap((transition) => {
    const deed = deeds[transition]
    if (!deed) return []
    return players.flatMap((player) => {
      const doer = { actor: cast[player], now }
      if (refusal(matter, transition, doer) !== null) return []
      const done = deed(matter, callBy(player, now))
      if (!done.ok)
        return done.code.startsWith('matters.nobody') || done.code === 'matters.receiver_unknown'
          ? []
          : [failed(path, transition, player, done.code)]
      taken.add(transition)
      return [{ matter: saved(matter, done.value), now: now + 1000, path: [...path, `${transition} by ${player}`] }]
    })
  })

const failed = (path: readonly string[], transition: Transition, player: Player, code: string): never => {
  throw new Error(`${[...path, `${transition} by ${player}`].join(', ')}: ${code}`)
}

const clockDid: Readonly<Partial<Record<string, Transition>>> = {
  reminded: 'remind',
  overdue: 'warn',
  raised: 'raise',
  returned: 'giveBack',
  unitLapsed: 'unitLapse',
  lapsed: 'lapse',
}

const drawn = ({ matter, now, path }: Found): Found[] => {
  if (matter.spotCheck || !comesDue(matter, 'draw', now)) return []
  taken.add('draw')
  return [{ matter: saved(matter, draw(matter, { month: '2026-11', checker: null, now })), now, path: [...path, 'drawn'] }]
}

/** The unit that was asked leaves the community. */
const unitLeft = ({ matter, now, path }: Found): Found[] => {
  if (!matter.unit) return []
  const left = saved(matter, followUnit(matter, { registrationId: matter.unit.registrationId, to: null, at: now }))
  expect([left.unit, left.state, left.owner]).toEqual([null, stateAfter(matter, 'unitLeave'), matter.owner])
  taken.add('unitLeave')
  // What another was answered for: tested where matters are put together.
  taken.add('answerPart')
  return [{ matter: left, now, path: [...path, 'unit left'] }]
}

/** What the clock makes of a matter that everybody leaves alone, alarm after alarm. */
const fromClock = ({ matter, path }: Found): Found[] => {
  const left: Found[] = []
  for (let standing = matter; standing.wakeAt !== null && left.length < 9; ) {
    const now = standing.wakeAt
    const next = saved(standing, wake(standing, upwardsAt(now)))
    for (const { what, by } of next.timeline.slice(standing.timeline.length)) {
      const transition = by === null ? clockDid[what] : undefined
      if (transition) taken.add(transition)
    }
    left.push({ matter: next, now, path: [...path, 'clock'] })
    standing = next
  }
  return left
}

const photo = 'cloud://local.bucket/photos/p_resident/a.jpg'
const behalf = { name: '老人', phone: '10000000009', relation: 'neighbour', consentAt: noon, party: null } as const
const starts: Found[] = [
  aMatter({ photos: [photo] }),
  aMatter({ onBehalf: behalf }),
  aMatter({ handovers: 1 }),
  aMatter({ owner: ownerFrom(staffedChain.county.staff[0] ?? aStaff(), '152221') }),
  aMatter({ kind: 'need', unit: aUnitTask, owner: ownerFrom(staffedChain.community.staff[0] ?? aStaff(), '152221108200') }),
].map((matter) => ({ matter, now: noon, path: [] }))

/** Everything that can be reached, breadth first. One of each shape is followed up. */
const explore = (): ReadonlyMap<string, Found> => {
  const found = new Map(starts.map((start) => [shapeOf(start.matter), start]))
  const queue = [...starts]
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const after of [...fromPeople(next), ...fromClock(next), ...drawn(next), ...unitLeft(next)]) {
      const shape = shapeOf(after.matter)
      if (found.has(shape)) continue
      found.set(shape, after)
      queue.push(after)
    }
  }
  return found
}

const everything = [...explore().values()]
const complain = (check: (found: Found) => unknown) =>
  everything
    .filter((found) => check(found))
    .map(({ path }) => path.join(', '))
    .slice(0, 3)

test('thousands of different matters can be reached', () => {
  expect(everything.length).toBeGreaterThan(1000)
})

test('every transition of the table can be taken', () => {
  expect(transitions.filter((transition) => !taken.has(transition))).toEqual([])
})

test('every open matter has one owner with a name, one next due time, and a moment for the clock unless it is at the very top', () => {
  expect(complain(({ matter }) => matter.state !== 'closed' && (matter.owner.personId === '' || matter.dueAt === null))).toEqual([])
  expect(complain(({ matter }) => matter.state !== 'closed' && matter.wakeAt === null && matter.alarm?.stage !== 'top')).toEqual([])
  expect(
    complain(({ matter }) => matter.state === 'closed' && (matter.dueAt !== null || matter.wakeAt !== null || matter.hands.length > 0)),
  ).toEqual([])
})

test('whoever must act is the owner or somebody named beside them, and the owner is always among them while it is theirs to act', () => {
  expect(
    complain(
      ({ matter }) => (matter.state === 'awaitingResponse' || matter.state === 'inProgress') && matter.hands[0] !== matter.owner.personId,
    ),
  ).toEqual([])
})

test('every open matter can be moved on by somebody: none can get stuck', () => {
  const ends = (matter: Matter, now: number) =>
    players.some((player) =>
      stepsFor(matter, { actor: cast[player], now }).some((step) => ['answer', 'confirm', 'callBack', 'settleDecline'].includes(step)),
    )
  expect(complain(({ matter, now }) => matter.state !== 'closed' && !ends(matter, now))).toEqual([])
})

test('nobody may act who is not named in the matter, but for what is offered to members, and joining', () => {
  const named = ({ asker, owner, supervisors = [], handover, claim, unit, decline, whistles, onBehalf, followers }: Matter) =>
    new Set(
      [
        asker,
        owner,
        ...supervisors,
        handover?.to,
        claim?.by,
        unit?.by,
        decline?.reviewer,
        ...whistles.map(({ officer }) => officer),
        onBehalf?.party,
        ...followers.map(({ party }) => party),
      ].map((party) => party?.personId),
    )
  const foreign = ({ matter, now }: Found) =>
    players.some((player) => {
      const steps = stepsFor(matter, { actor: cast[player], now })
      const rest = steps.filter(
        (step) =>
          !(step === 'claim' && player === 'member') &&
          !(player === 'secretary' && (step === 'publish' || step === 'release')) &&
          step !== 'spotCheck',
      )
      return rest.length > 0 && !named(matter).has(cast[player]._id)
    })
  expect(complain(foreign)).toEqual([])
})

const sample = (every: number) => everything.filter((_, at) => at % every === 0)
const attempts = (found: Found) =>
  transitions.flatMap((transition) => {
    const deed = stepOf(transition) === null ? undefined : deeds[transition]
    return deed ? players.map((player) => ({ ...found, transition, player, deed, step: stepOf(transition) })) : []
  })

test('what is refused to somebody is refused by the rule too, in every state', () => {
  const forbidden = sample(250)
    .flatMap(attempts)
    .filter(({ matter, now, player, step }) => step === null || !stepsFor(matter, { actor: cast[player], now }).includes(step))
  const done = forbidden.filter(({ deed, matter, player, now }) => deed(matter, callBy(player, now)).ok)
  expect(done.map(({ path, transition, player }) => [path.join(', '), transition, player])).toEqual([])
})

test('a transition leads where the table says', () => {
  for (const { matter, now, transition, player, deed } of sample(20).flatMap(attempts)) {
    if (refusal(matter, transition, { actor: cast[player], now }) !== null) continue
    const done = deed(matter, callBy(player, now))
    if (done.ok) expect([transition, done.value.next.state]).toEqual([transition, stateAfter(matter, transition)])
  }
})

test('after 30 days what is closed stays closed', () => {
  expect(
    complain(
      ({ matter, now }) =>
        matter.state === 'closed' &&
        stepsFor(matter, { actor: cast.asker, now: now + month }).some((step) => step === 'reopen' || step === 'contest'),
    ),
  ).toEqual([])
})
