import type { Matter } from '../document/matter'
import type { Whistle } from '../document/parts'
import { promised } from '../clocks/promised'

/** The whistle that waits for its department; there is one at most. */
export const openWhistle = (matter: Pick<Matter, 'whistles'>): Whistle | null => {
  const last = matter.whistles.at(-1)
  return last?.repliedAt === null ? last : null
}

/** The person who asked cannot be reached by WeChat: somebody must call or visit before it can close. */
export const needsCall = (matter: Pick<Matter, 'state' | 'onBehalf'>): boolean =>
  matter.state === 'answered' && matter.onBehalf !== null && matter.onBehalf.party === null

const withinReopening = (matter: Matter, now: number) =>
  matter.closedAt !== null && now <= promised(matter, matter.promises.reopenWithin, matter.closedAt)

/** What may be true of a matter besides its state: the lifecycle names these. `late`: 30 days after it was closed. */
export const conditions = {
  handedOnTwice: (matter) => matter.handovers >= 2,
  atTop: (matter) => matter.owner.orgId.length <= 6,
  whistling: (matter) => openWhistle(matter) !== null,
  replied: (matter) => openWhistle(matter) === null && matter.whistles.at(-1)?.rating === null,
  declining: (matter) => matter.decline !== null && matter.state !== 'closed',
  contested: (matter) => matter.contested,
  published: (matter) => matter.publication !== null,
  claimed: (matter) => matter.claim !== null,
  contacted: (matter) => matter.claim !== null && matter.claim.contactedAt !== null,
  entrusted: (matter) => matter.unit != null,
  unitHeard: (matter) => matter.unit?.respondedAt != null,
  followed: (matter) => matter.followers.length > 0,
  needsCall,
  declined: (matter) => matter.closing === 'declined',
  finished: (matter) => matter.closing === 'confirmed' || matter.closing === 'calledBack' || matter.closing === 'unrated',
  calledBack: (matter) => matter.closing === 'calledBack',
  merged: (matter) => matter.closing === 'merged',
  drawn: (matter) => matter.spotCheck?.open === true,
  late: (matter, now) => !withinReopening(matter, now),
} as const satisfies Record<string, (matter: Matter, now: number) => boolean>
export type Condition = keyof typeof conditions
