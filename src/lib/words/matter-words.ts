import type { MatterCard, MatterView } from '@/contract/matters'
import type { Standing } from '@/contract/words'
import { before } from './dates'
import { isLate, personName, placeName, toAsker, toStaff } from './labels'

/** A card where the rest of the matter is not known. */
type Shown = MatterCard & Partial<Pick<MatterView, 'claim' | 'decline' | 'whistles' | 'callBack' | 'onBehalf' | 'mergedInto'>>

const by = ({ dueAt }: MatterCard) => (dueAt === null ? '' : before(dueAt))

/** Whoever asked it of a unit reads the unit's name where the owner's would stand: that is they themselves. */
const byUnit = (matter: Shown): Shown => (matter.unitName ? { ...matter, owner: { ...matter.owner, name: matter.unitName } } : matter)

const asAsker = (matter: Shown): string => {
  if (matter.closing === 'merged') return '和别人说的是同一件事，合在一起办了'
  if (matter.handover && matter.state !== 'closed')
    return `${matter.owner.name}请${matter.handover.to.name}来接着办，接手前还是${matter.owner.name}负责`
  return toAsker(byUnit(matter))
}

const asOwner = (matter: Shown): string => {
  if (matter.callBack) return `${before(matter.callBack.dueAt)}给${matter.onBehalf?.name ?? '对方'}打个电话或上门看看，问问解决没有`
  if (matter.handover) return `等${matter.handover.to.name}接手。接手前还由您负责`
  if (matter.decline && !matter.decline.settled) return `您说办不了，等${matter.decline.reviewer.name}定`
  if (matter.unitName && matter.state !== 'closed') return `请${matter.unitName}来办了，您还是负责人。${toStaff(matter)}`
  if (matter.claimedBy && matter.state !== 'closed') return `${matter.claimedBy}认领了，您还是负责人。${toStaff(matter)}`
  return toStaff(matter)
}

const asClaimant = (matter: Shown): string => {
  const { claim } = matter
  if (claim?.contactedAt === null && matter.state !== 'closed')
    return `您认领了。${before(claim.contactBy)}先和对方联系上，不然就退回去给别人`
  return toStaff(matter)
}

const asUnit = (matter: Shown): string =>
  matter.state === 'awaitingResponse'
    ? `${matter.place.communityName}请${matter.unitName ?? '单位'}来办。${toStaff(matter)}，办不了就退回`
    : toStaff(matter)

const asDepartment = (matter: Shown): string => {
  const waiting = matter.whistles?.some(({ open }) => open) ?? true
  if (!waiting || matter.state === 'closed') return '部门已经回答'
  return isLate(matter) ? `该在${by(matter)}回答，请尽快` : `${matter.place.communityName}吹哨请您部门办，${by(matter)}要有说法`
}

const asSupervisor = (matter: Shown): string => {
  if (matter.state !== 'awaitingResponse' && matter.state !== 'inProgress') return toStaff(matter)
  return matter.dueAt === null ? toStaff(matter) : `${personName(matter.owner)}负责，${by(matter)}该有说法`
}

const asWhoeverSupervises = (matter: Shown): string =>
  `请您督办。还由${personName(matter.owner)}负责${matter.dueAt === null ? '' : `，说好${by(matter)}有说法`}，请帮着催一催，您也可以直接回话`

const words: Record<Standing, (matter: Shown) => string> = {
  asker: asAsker,
  beneficiary: asAsker,
  follower: asAsker,
  owner: asOwner,
  receiver: (matter) => `${personName(matter.owner)}请您接手。接了，这件事就由您负责`,
  claimant: asClaimant,
  unit: asUnit,
  reviewer: (matter) => `${matter.decline?.byName ?? matter.owner.name}说这件事办不了，等您定`,
  supervisor: asWhoeverSupervises,
  department: asDepartment,
  staff: asSupervisor,
}

/** Where a matter stands, said to whoever looks, by how they stand to it. */
export const stands = (matter: Shown): string =>
  matter.standing ? words[matter.standing](matter) : `${placeName(matter.place)}，等党员认领`

/** Whether the person is one of those who asked. */
export const isAsking = (standing: Standing | null) => standing === 'asker' || standing === 'beneficiary' || standing === 'follower'

/** 3 个人遇到, 重新办过 1 次: said only where there is something to say. */
export const howMany = ({ people, reopened }: Pick<MatterCard, 'people' | 'reopened'>): string[] => [
  ...(people > 1 ? [`${people} 个人遇到`] : []),
  ...(reopened > 0 ? [`重新办过 ${reopened} 次`] : []),
]
