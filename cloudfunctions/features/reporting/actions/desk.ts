import { where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { pageSize } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { readOn, readOrgs } from '../../grid/actions/read'
import type { ServiceRecord } from '../../attendance/record'
import type { Listed } from '../../service/listed'
import { deskAt, inPlace } from '../../registration/desk'
import { serviceAt, skillsOf } from '../desk'
import type { Registration, Reported, UnitRegistration } from '../../registration/registration'
import { toUnitView } from '../../registration/unit-view'
import { toView } from '../../registration/view'
import { registrations } from '../../registration/actions/store'
import { isCommunity } from '../../../ground/places'

/** What is looked at: those who wait come first. A community has far fewer offers open, and leaves far fewer hours lying about. */
const most = { members: 1000, units: 200, offers: 300, records: 500 } as const
/** Units shown of each. */
const shownUnits = 100

/** What a row takes: a thousand of them without their histories. */
const shown = [
  'personId',
  'state',
  'number',
  'name',
  'phone',
  'place',
  'unit',
  'skills',
  'classes',
  'freeTimes',
  'sentAt',
  'confirmedAt',
  'asked',
  'consent',
  'stays',
]

/** Those who wait, then those who are registered: the order of the index. */
const present = (orgId: string, limit: number) =>
  ({
    where: { ...inPlace(orgId), state: where.in(['pending', 'registered']) },
    order: [
      ['state', 'asc'],
      ['sentAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  }) as const

const split = <T extends Pick<Reported, 'state'>>(found: readonly T[]) => ({
  waiting: found.filter(({ state }) => state === 'pending'),
  registered: found.filter(({ state }) => state === 'registered'),
})

/** What besides members stands on a desk, in one request. Only a community has offers and hours of its own: above it nobody's match. */
const readRest = async (orgId: string) => {
  const offers = {
    collection: 'offers',
    where: { 'place.communityId': orgId, listed: true },
    order: [['at', 'desc']],
    limit: most.offers,
    fields: ['skills', 'serviceClass', 'places', 'taken'],
  } as const
  const records = {
    collection: 'services',
    where: { 'event.communityId': orgId, waits: true },
    order: [['event.from', 'asc']],
    limit: most.records,
    fields: ['event', 'person.personId', 'left', 'objection'],
  } as const
  const found = await gather<{ units: UnitRegistration[]; offers: Listed[]; records: ServiceRecord[] }>({
    on: { collection: 'orgs', id: orgId },
    finds: { units: { collection: 'units', ...present(orgId, most.units) }, offers, records },
  })
  return found ?? { units: [], offers: [], records: [] }
}

/** Where the list goes on after the first page, as `registration.list` takes it. */
const nextAfter = (waiting: readonly Registration[]): string | null => {
  const last = waiting[pageSize - 1]
  return last && waiting.length > pageSize ? `${String(last.sentAt)}_${last._id}` : null
}

/** The desk that one names, by the code that its place has now: links of before are followed. */
const deskNow = async (named: string | undefined, context: Context): Promise<string | null> => {
  const here = deskAt(named, context)
  if (here !== null || named === undefined) return here
  const { id } = await readOn(named, (each) => readOrgs([each]))
  return deskAt(id, context)
}

export const showDesk: Action<'reporting.desk'> = async (input, context) => {
  const orgId = await deskNow(input.orgId, context)
  if (orgId === null) return err('registration.not_yours')
  const [found, rest] = await Promise.all([registrations.find({ ...present(orgId, most.members), fields: shown }), readRest(orgId)])
  const [members, reported] = [split(found), split(rest.units)]
  return ok({
    orgId,
    members: members.waiting.slice(0, pageSize).map((registration) => toView(registration, context)),
    next: nextAfter(members.waiting),
    units: reported.waiting.slice(0, shownUnits).map((unit) => toUnitView(unit, context)),
    waiting: members.waiting.length + reported.waiting.length,
    service: isCommunity(orgId) ? serviceAt({ ...rest, members: members.registered }, context) : null,
    registered: members.registered.length,
    skills: skillsOf(members.registered),
    reported: reported.registered.slice(0, shownUnits).map((unit) => toUnitView(unit, context)),
  })
}
