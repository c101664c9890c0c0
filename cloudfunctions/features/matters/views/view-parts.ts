import type { MatterView, WhistleView } from '@/contract/matters-views'
import type { Role, Standing } from '@/contract/words'
import { whistleDue } from '../clocks/clocks'
import { needsCall, openWhistle } from '../lifecycle/conditions'
import { holds } from '../lifecycle/hands'
import type { Matter } from '../document/matter'
import type { Owner, Whistle } from '../document/parts'
import type { Doer } from '../../actor/act'

/** Whoever answers in an office above the villages: their numbers are their own. */
const leaders: readonly Role[] = ['townshipOfficer', 'countyOfficer', 'departmentOfficer']
const asking: readonly (Standing | null)[] = ['asker', 'beneficiary', 'follower', null]

/** Whom to turn to, as a reader may see them: who asks is not offered the numbers of leaders. */
export const contactFor = (owner: Owner, standing: Standing | null): Owner =>
  asking.includes(standing) && leaders.includes(owner.role) ? { ...owner, phone: null } : owner

export const handoverView = (matter: Matter, standing: Standing | null, doer: Doer): MatterView['handover'] =>
  matter.handover && { to: contactFor(matter.handover.to, standing), at: matter.handover.at, mine: holds(matter, 'receiver', doer) }

/** A phone of somebody who cannot speak for themselves is for those who must call. */
export const behalfView = ({ onBehalf }: Matter): MatterView['onBehalf'] =>
  onBehalf && { name: onBehalf.name, phone: onBehalf.phone, relation: onBehalf.relation, linked: onBehalf.party !== null }

const whistleView = (whistle: Whistle, open: boolean, { standing, now }: { standing: Standing | null; now: number }): WhistleView => {
  const dueAt = whistleDue(whistle)
  return {
    departmentName: whistle.departmentName,
    officer: contactFor(whistle.officer, standing),
    ground: whistle.ground,
    text: whistle.text,
    at: whistle.at,
    respondBy: whistle.respondBy,
    answerBy: whistle.answerBy,
    dueAt,
    repliedAt: whistle.repliedAt,
    reply: whistle.reply,
    open,
    late: dueAt === null ? (whistle.repliedAt ?? 0) > whistle.answerBy : now > dueAt,
    grade: whistle.rating?.grade ?? null,
  }
}

export const whistleViews = (matter: Matter, standing: Standing | null, now: number): WhistleView[] =>
  matter.whistles.map((whistle) => whistleView(whistle, whistle === openWhistle(matter), { standing, now }))

/** Those who asked hear of a decline when it is settled: until then it is only a proposal. */
export const declineView = (
  { decline, closing }: Matter,
  standing: Standing | null,
  shown: (text: string) => string,
): MatterView['decline'] => {
  const settled = closing === 'declined'
  if (!decline || (!settled && asking.includes(standing))) return null
  const said = { reason: shown(decline.reason), instead: shown(decline.instead) }
  return { ...decline, ...said, reviewer: contactFor(decline.reviewer, standing), settled }
}

export const claimView = ({ claim }: Matter, { actor }: Doer): MatterView['claim'] =>
  claim && {
    name: claim.by.name ?? '一位党员',
    at: claim.at,
    contactBy: claim.contactBy,
    contactedAt: claim.contactedAt,
    mine: claim.by.personId === actor._id,
  }

export const unitView = ({ unit }: Matter, { actor }: Doer): MatterView['unit'] =>
  unit
    ? {
        name: unit.name,
        contactName: unit.by.name,
        phone: unit.by.phone,
        at: unit.at,
        respondBy: unit.respondBy,
        respondedAt: unit.respondedAt,
        mine: unit.by.personId === actor._id,
      }
    : null

export const callBackView = (matter: Matter): MatterView['callBack'] =>
  needsCall(matter) && matter.confirmBy !== null ? { dueAt: matter.confirmBy } : null
