import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import { ownerFrom } from '../../../cloudfunctions/features/matters/assigning/supervisors'
import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { aMatter, aStaff, noon } from '../support/builders'
import { aUnitTask, cast } from '../support/deeds'
import { situations } from './matter-situations'

const hour = 3_600_000
export const party = ({ _id, openid, name }: Actor, phone: string | null = null) => ({ personId: _id, openid, name, phone })
const by = (actor: Actor, role: Matter['owner']['role'] | null) => ({ personId: actor._id, name: actor.name, role })
const event = (id: string, what: Matter['timeline'][number]['what'], who: ReturnType<typeof by>, text: string) =>
  ({ id, at: noon, what, by: who, text, photos: [] }) as const

/** Words and numbers by which what was given and said is known again. */
export const marks = {
  words: '路灯坏在王家门口',
  photo: 'uploads/p_resident/lamp.jpg',
  voice: 'uploads/p_resident/lamp.mp3',
  address: '东头第三家',
  point: '121.987654',
  behalf: '白大爷',
  behalfPhone: '13700003333',
  askerPhone: '10000000001',
  /** What the asker wrote later, what a neighbour who waits for the same wrote, and what the owner said to all. */
  disputed: '根本没来修',
  joined: '我家门前也不亮',
  echoed: '灯泡明天到货',
  /** What those who answer say among themselves. */
  inside: '这家老惹事',
  whistle: '请看看电杆',
  unit: '示例水务局',
} as const
export type Mark = keyof typeof marks

/** A matter in which everything that somebody gave or said has its mark. */
export const marked = aMatter({
  state: 'inProgress',
  respondedAt: noon - hour,
  echoBy: noon + hour,
  text: marks.words,
  photos: [`cloud://env.bucket/${marks.photo}`],
  voice: { fileId: `cloud://env.bucket/${marks.voice}`, seconds: 7 },
  place: { ...aMatter().place, address: marks.address, point: { lng: Number(marks.point), lat: 46.1 } },
  asker: party(cast.asker, marks.askerPhone),
  onBehalf: { name: marks.behalf, phone: marks.behalfPhone, relation: 'neighbour', consentAt: noon, party: null },
  followers: [{ party: party(cast.neighbour), at: noon }],
  claim: { by: party(cast.member), at: noon, contactBy: noon, contactedAt: noon },
  unit: { ...aUnitTask, name: marks.unit },
  whistles: [
    { ...situations.wh.whistles[0], officer: ownerFrom(aStaff({ personId: cast.department._id }), 'D152221001'), text: marks.whistle },
  ],
  timeline: [
    event('e1', 'disputed', by(cast.asker, null), marks.disputed),
    event('e2', 'joined', by(cast.neighbour, null), marks.joined),
    event('e3', 'echoed', by(cast.worker, 'fullTimeWorker'), marks.echoed),
    event('e4', 'transferred', by(cast.worker, 'fullTimeWorker'), marks.inside),
  ],
})
/** The asker stepped back: the neighbour asks it now, what was given is still the first one's. */
export const passedOn: Matter = { ...marked, asker: party(cast.neighbour), givenBy: cast.asker._id, followers: [], onBehalf: null }

export const all = Object.keys(marks) as Mark[]
export const but = (...without: Mark[]) => all.filter((mark) => !without.includes(mark))
/** The marks that stand in what somebody is shown. */
export const shownIn = (shown: unknown): Mark[] => {
  const words = JSON.stringify(shown)
  return all.filter((mark) => words.includes(marks[mark]))
}
