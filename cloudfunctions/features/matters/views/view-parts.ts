import type { MatterView, WhistleView } from '@/contract/matters-views'
import type { Standing } from '@/contract/words'
import { whistleDue } from '../clocks/clocks'
import { needsCall, openWhistle } from '../lifecycle/conditions'
import type { Doer } from '../lifecycle/hands'
import type { Matter } from '../document/matter'
import type { Whistle } from '../document/parts'

export const handoverView = ({ handover }: Matter, { actor }: Doer): MatterView['handover'] =>
  handover && { to: handover.to, at: handover.at, mine: handover.to.personId === actor._id }

/** A phone of somebody who cannot speak for themselves is for those who must call. */
export const behalfView = ({ onBehalf }: Matter): MatterView['onBehalf'] =>
  onBehalf && { name: onBehalf.name, phone: onBehalf.phone, relation: onBehalf.relation, linked: onBehalf.party !== null }

const whistleView = (whistle: Whistle, open: boolean, now: number): WhistleView => {
  const dueAt = whistleDue(whistle)
  return {
    departmentName: whistle.departmentName,
    officer: whistle.officer,
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

export const whistleViews = (matter: Matter, now: number): WhistleView[] =>
  matter.whistles.map((whistle) => whistleView(whistle, whistle === openWhistle(matter), now))

/** Those who asked hear of a decline when it is settled: until then it is only a proposal. */
export const declineView = (
  { decline, closing }: Matter,
  standing: Standing | null,
  shown: (text: string) => string,
): MatterView['decline'] => {
  const settled = closing === 'declined'
  const asked = standing === 'asker' || standing === 'beneficiary' || standing === 'follower' || standing === null
  return decline && (settled || !asked) ? { ...decline, reason: shown(decline.reason), instead: shown(decline.instead), settled } : null
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
