import type { Matter, Owner } from '../../../cloudfunctions/features/matters/document/matter'
import { ownerFrom } from '../../../cloudfunctions/features/matters/assigning/supervisors'
import { aMatter, aStaff, noon } from '../support/builders'
import { aUnitTask, cast } from '../support/deeds'

const hour = 3_600_000
const day = 24 * hour

type Person = Pick<(typeof cast)[keyof typeof cast], '_id' | 'openid' | 'name'>
const party = ({ _id, openid, name }: Person) => ({ personId: _id, openid, name, phone: null })
const officer = ({ _id, openid, name }: Person, role: Owner['role'], orgId: string): Owner =>
  ownerFrom(aStaff({ personId: _id, openid, name: name ?? '', role }), orgId)

const secretary = officer(cast.secretary, 'secretary', '152221108200')
const other = officer(cast.other, 'fullTimeWorker', '152221108200002')
const county = officer(cast.county, 'countyOfficer', '152221')
const { place } = aMatter()

const started = { state: 'inProgress', respondedAt: noon - hour, echoBy: noon + 20 * hour } as const
const answered = { state: 'answered', respondedAt: noon - hour, answeredAt: noon - hour, confirmBy: noon + 7 * day - hour } as const
const closed = { ...answered, state: 'closed', confirmBy: null, closedAt: noon - day } as const
const confirmed = { ...closed, closing: 'confirmed', rating: { grade: 'satisfied', word: null } } as const
const decline = { reason: '归水务局管', instead: '水务局大厅', at: noon - hour, byName: '李试用', reviewer: secretary }
const whistle: Matter['whistles'][number] = {
  departmentId: 'D152221001',
  departmentName: '水务局',
  officer: officer(cast.department, 'departmentOfficer', 'D152221001'),
  ground: 'beyondPower',
  text: '请来看看',
  at: noon - hour,
  respondBy: noon + day,
  respondedAt: null,
  echoBy: null,
  answerBy: noon + 10 * day,
  repliedAt: null,
  reply: null,
  rating: null,
  alarm: null,
}
const replied = { ...whistle, respondedAt: noon - hour, repliedAt: noon - hour, reply: '换好了' }
const claim = { by: party(cast.member), at: noon - hour, contactBy: noon + 23 * hour, contactedAt: null }
const publication = { text: '帮一户人家换灯泡', at: noon - hour }
const onBehalf = { name: '白大爷', phone: '13700003333', relation: 'neighbour', consentAt: noon - day, party: null } as const
const spotCheck = { month: '2026-11', at: noon - hour, open: true, outcome: null }

/** One matter in every shape that a step may find it in, each written down as it is stored. The asker asked it, the worker owns it. */
export const situations = {
  /** Nobody has taken it. */
  w: {},
  /** In progress, answered. */
  p: started,
  a: answered,
  /** Closed yesterday: confirmed, unrated, declined, withdrawn, merged. */
  cf: confirmed,
  un: { ...closed, closing: 'unrated' },
  dc: { ...closed, closing: 'declined', decline },
  wd: { ...closed, closing: 'withdrawn' },
  mg: { ...closed, closing: 'merged', mergedInto: 'm_0' },
  /** Confirmed, declined 31 days ago. */
  lt: { ...confirmed, closedAt: noon - 31 * day },
  ld: { ...closed, closing: 'declined', decline, closedAt: noon - 31 * day },
  /** Handed on to another worker who has not answered; a second time, to the secretary; both times over. */
  h1: { handover: { to: other, place, at: noon }, handovers: 1 },
  h2: { handover: { to: secretary, place, at: noon }, handovers: 2 },
  h3: { handovers: 2 },
  /** The county owns it. */
  tp: { owner: county },
  /** A department is asked, has replied, was rated. */
  wh: { ...started, whistles: [whistle] },
  wr: { ...started, whistles: [replied] },
  rt: { ...started, whistles: [{ ...replied, rating: { grade: 'satisfied', word: null } }] },
  /** To be declined; was declined, contested, and is under way again. */
  dg: { decline },
  ct: { ...started, contested: true },
  /** Offered to members; claimed; the claimant has been in touch. */
  pb: { publication },
  cl: { publication, claim },
  co: { ...started, publication, claim: { ...claim, contactedAt: noon - hour } },
  /** A unit is asked; has been heard. */
  eu: { kind: 'need', unit: aUnitTask },
  eh: { ...started, kind: 'need', unit: { ...aUnitTask, respondedAt: noon - hour } },
  /** A neighbour waits for the same. */
  fo: { followers: [{ party: party(cast.neighbour), at: noon - hour }] },
  /** Answered, for somebody with a telephone only; for the neighbour, who has come themselves. */
  ob: { ...answered, onBehalf },
  ol: { ...answered, onBehalf: { ...onBehalf, party: party(cast.neighbour) } },
  /** Confirmed, and drawn to be called back. */
  dr: { ...confirmed, spotCheck },
  /** With a photo of the asker's: waiting; closed. */
  ph: { photos: ['cloud://env.bucket/uploads/p_resident/a.jpg'] },
  pc: { ...confirmed, photos: ['cloud://env.bucket/uploads/p_resident/a.jpg'] },
} as const satisfies Record<string, Partial<Matter>>
export type Situation = keyof typeof situations

export const inSituation = (situation: Situation): Matter => aMatter(situations[situation])
