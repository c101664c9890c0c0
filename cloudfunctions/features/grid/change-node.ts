import type * as v from 'valibot'
import type { LaneInput, PartyGroupInput, TeamInput } from '@/contract/places'
import type { NodeStep } from '@/contract/words'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import type { Changed } from '../../ground/audit-line'
import { checkBounds, type Bounds, type BoundsError } from './bounds'
import { decided, doneBefore } from './call'
import { nodeLabels } from './labels'
import { refusalOf } from './node-steps'
import { officeIdOf } from './office-id'
import type { Handler, Org, OrgState } from './org'
import { packBounds, unpackPolygons } from './outline'
import { nameTaken } from './tree-rules'
import type { PrintedCall } from '../actor/act'

/** What may be written on a place; left out is left as it is, null empties. */
export interface NodeFields {
  readonly name?: string | undefined
  readonly bounds?: Bounds | null | undefined
  readonly lanes?: readonly v.InferOutput<typeof LaneInput>[] | undefined
  readonly partyGroup?: v.InferOutput<typeof PartyGroupInput> | null | undefined
  readonly teams?: readonly v.InferOutput<typeof TeamInput>[] | undefined
  readonly supervisionPhone?: string | null | undefined
  readonly households?: number | null | undefined
  readonly residents?: number | null | undefined
  readonly handlers?: readonly { readonly category: string; readonly officeId: string }[] | undefined
}

export type ChangeError =
  | 'grid.not_yours'
  | 'grid.wrong_level'
  | 'grid.retired'
  | 'grid.key_reused'
  | 'grid.changed'
  | 'grid.name_taken'
  | 'grid.handler_unknown'
  | BoundsError

const stepOf: Readonly<Record<keyof NodeFields, NodeStep>> = {
  name: 'rename',
  bounds: 'bounds',
  lanes: 'lanes',
  partyGroup: 'party',
  teams: 'teams',
  supervisionPhone: 'phone',
  households: 'lanes',
  residents: 'rename',
  handlers: 'handlers',
}

/** Places around: those beside it, and for a community its grids. */
export type Family = readonly Org[]

/** A point of a place near by, to tell bounds drawn in the wrong county; null where none is drawn yet. */
export const nearby = (id: string, family: Family): readonly number[] | null => {
  const drawn = family.find(({ _id, outline }) => outline != null && _id !== id)?.outline
  return drawn ? (unpackPolygons(drawn)[0]?.[0]?.[0] ?? null) : null
}

const outlineFrom = (bounds: Bounds | null, near: readonly number[] | null): Result<string | null, BoundsError> => {
  if (bounds === null) return ok(null)
  const checked = checkBounds(bounds, near)
  return checked.ok ? ok(packBounds(checked.value)) : checked
}

/** Things of a list keep their id; new ones get one that no other list of the community uses. */
const withIds = <Item extends { readonly id?: string | undefined }>(
  items: readonly Item[],
  kind: string,
  state: Pick<OrgState, '_id' | 'version'>,
) => items.map((item, at) => ({ ...item, id: item.id ?? `${kind}_${state._id.slice(-3)}_${String(state.version + 1)}_${String(at)}` }))

const handlersFrom = (named: NodeFields['handlers'] & object, family: Family): readonly Handler[] | null => {
  const offices = family.flatMap((org) => org.staff.map((staff) => ({ id: officeIdOf(org._id, staff), personId: staff.personId })))
  const found = named.map(({ category, officeId }) => ({ category, personId: offices.find(({ id }) => id === officeId)?.personId ?? null }))
  return found.every((handler): handler is Handler => handler.personId !== null) ? found : null
}

const fieldsFrom = (state: OrgState, fields: NodeFields, family: Family): Result<Partial<OrgState>, ChangeError> => {
  const { name, bounds, lanes, teams, handlers, ...asTheyAre } = fields
  const outline = outlineFrom(bounds ?? null, nearby(state._id, family))
  if (!outline.ok) return outline
  const handling = handlers && handlersFrom(handlers, family)
  if (handling === null) return err('grid.handler_unknown')
  return ok({
    ...Object.fromEntries(Object.entries(asTheyAre).filter((entry) => entry.at(1) !== undefined)),
    ...(name !== undefined && { name }),
    ...(bounds !== undefined && { outline: outline.value }),
    ...(lanes && { lanes: withIds(lanes, 'l', state) }),
    ...(teams && { teams: withIds(teams, 't', state) }),
    ...(handling && { handlers: handling }),
  })
}

const inWords = (state: Partial<OrgState>, field: keyof typeof nodeLabels): string | null => nodeLabels[field].say(state)

/** What changed, in words: one entry for each field that was given. */
const changesOf = (state: OrgState, fields: Partial<OrgState>): readonly Changed[] =>
  (Object.keys(nodeLabels) as (keyof typeof nodeLabels)[])
    .filter((field) => field in fields)
    .map((field) => ({ label: nodeLabels[field].label, before: inWords(state, field), after: inWords(fields, field) }))

const firstRefusal = (state: OrgState, fields: NodeFields, call: PrintedCall) => {
  const given = (Object.keys(stepOf) as (keyof NodeFields)[]).filter((field) => fields[field] !== undefined)
  return given.map((field) => refusalOf(stepOf[field], state, call)).find((refused) => refused !== null)
}

/** Write fields of a place. `seen`: the version that the person looked at; another's change in between is refused. */
export const changeNode = (
  state: OrgState,
  { fields, family, seen }: { fields: NodeFields; family: Family; seen?: number | undefined },
  call: PrintedCall,
): Result<Decision<OrgState> | null, ChangeError> => {
  const before = doneBefore(state, call)
  if (!before.ok) return before
  if (before.value) return ok(null)
  const refused = firstRefusal(state, fields, call)
  if (refused) return err(refused)
  if (seen !== undefined && seen !== state.version) return err('grid.changed')
  const beside = family.filter(({ parentId }) => parentId === state.parentId)
  const parent = family.find(({ _id }) => _id === state.parentId)
  if (fields.name !== undefined && nameTaken(fields.name, { id: state._id, within: parent?.name ?? '' }, beside))
    return err('grid.name_taken')
  const next = fieldsFrom(state, fields, family)
  return next.ok ? ok(decided(state, call, { fields: next.value, what: 'nodeChanged', changes: changesOf(state, next.value) })) : next
}
