import { roles } from '@/contract/words'
import { sayDate } from '../../ground/time/beijing'
import type { Person, StandIn } from '../actor/person'
import { whoAnswers } from '../grid/answering'
import { sayName } from '../grid/names'
import type { Org } from '../grid/org'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'

/** Whoever stands in for somebody hears so once for each time: for whom, and until when. */
export const tellStandIn = ({ _id, openid }: Pick<Person, '_id' | 'openid'>, standsFor: readonly StandIn[], now: number): readonly Tell[] =>
  standsFor
    .filter(({ until }) => until > now)
    .map(({ office, orgId, role, name, from, until }) => ({
      id: `stand_${office}_${_id}_${String(from)}`,
      kind: 'tell',
      to: { personId: _id, openid: openid === '' ? null : openid },
      message: 'standIn',
      at: now,
      about: {
        page: links.queue,
        summary: `代${roles[role]}${name}办事`,
        place: '',
        who: `${roles[role]}${name}`,
        words: `${sayDate(from)}到${sayDate(until - 1)}`,
        dueAt: until - 1,
        haste: null,
        placeId: orgId,
      },
    }))

/** The next above a place where nobody is left to settle things hears so. None above: nobody does. */
export const tellVacant = (
  { id, orgId, at }: { id: string; orgId: string; at: number },
  orgs: readonly Org[],
  now: number,
): readonly Tell[] => {
  const place = orgs.find(({ _id }) => _id === orgId)
  const answer = whoAnswers(orgId, { orgs: new Map(orgs.map((org) => [org._id, org])), loads: new Map() }, { category: null, now })
  if (!place || !answer) return []
  const { personId, openid } = answer.owner
  const name = sayName(place.name)
  const about = {
    page: links.desk(orgId),
    summary: `${name}没有负责人了`,
    place: name,
    who: '',
    words: null,
    dueAt: null,
    haste: null,
    placeId: orgId,
  }
  return [{ id: `tell_${id}`, kind: 'tell', to: { personId, openid }, message: 'officeVacant', at, about }]
}
