import * as v from 'valibot'
import { DocumentId, FileId, GridId, Instant, Line, Name, OrgId, Phone } from './fields'
import { levels, nodeSteps, partyGroupKinds, roles, teamKinds } from './words'

export const oneOf = <Words extends Record<string, string>>(words: Words, message?: string) =>
  v.picklist(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]], message)

/** One node of the tree. `path` names it from the top: ["科尔沁右翼前旗", "俄体镇", "俄体村委会"]. */
export const OrgNode = v.object({ id: OrgId, name: v.string(), level: oneOf(levels), hasChildren: v.boolean() })
export type OrgNode = v.InferOutput<typeof OrgNode>

/** Somebody who answers for a place: public, as the rules for grids ask. */
export const Contact = v.object({ name: v.string(), role: oneOf(roles), phone: v.nullable(v.string()) })
export type Contact = v.InferOutput<typeof Contact>

/** A grid with the places it lies in, as people say them. */
export const GridPlace = v.object({
  gridId: GridId,
  gridName: v.string(),
  communityId: OrgId,
  communityName: v.string(),
  townshipName: v.string(),
})
export type GridPlace = v.InferOutput<typeof GridPlace>

/** 说不准，交给村里: stands for not knowing in which grid of a community something is. */
export const unsureGrid = (communityId: string): string => `${communityId}000`
export const unsureName = '网格待定'

const badBounds = '边界不对，请重新画'
const Position = v.pipe(v.array(v.number(badBounds), badBounds), v.minLength(2, badBounds), v.maxLength(3, badBounds))
const Ring = v.pipe(v.array(Position, badBounds), v.minLength(3, '边界至少要有 3 个点'))
const Rings = v.pipe(v.array(Ring, badBounds), v.minLength(1, badBounds))
const maxPoints = 2000
const tooMany = `边界最多 ${maxPoints} 个点，请画得简单一些`

/** GeoJSON, GCJ-02 degrees, longitude first. */
export const Bounds = v.variant(
  'type',
  [
    v.object({
      type: v.literal('Polygon'),
      coordinates: v.pipe(
        Rings,
        v.check((rings) => rings.flat().length <= maxPoints, tooMany),
      ),
    }),
    v.object({
      type: v.literal('MultiPolygon'),
      coordinates: v.pipe(
        v.array(Rings, badBounds),
        v.minLength(1, badBounds),
        v.check((polygons) => polygons.flat(2).length <= maxPoints, tooMany),
      ),
    }),
  ],
  badBounds,
)

const Count = (what: string, max: number) =>
  v.pipe(
    v.number(`${what}要填数字`),
    v.integer(`${what}要填整数`),
    v.minValue(0, `${what}不能小于 0`),
    v.maxValue(max, `${what}太大，请检查`),
  )
export const Households = Count('户数', 100_000)
export const Residents = Count('人口数', 2_000_000)
const shown = v.nullable(v.string())
const shownCount = v.nullable(v.number())

/** 党员巷. The leader's phone is only for staff above; null for everybody else. */
const Lane = v.object({
  id: DocumentId,
  name: v.string(),
  households: shownCount,
  leader: v.nullable(v.object({ name: v.string(), phone: shown })),
})
export const LaneInput = v.object({
  id: v.optional(DocumentId),
  name: Line(20, '巷名'),
  households: v.nullish(Households, null),
  leader: v.nullish(v.object({ name: Name('负责党员姓名'), phone: v.nullish(Phone, null) }), null),
})

export const PartyGroup = v.object({ kind: oneOf(partyGroupKinds), name: v.string(), leader: shown, phone: shown, members: shownCount })
export const PartyGroupInput = v.object({
  kind: oneOf(partyGroupKinds, '请选择党组织类型'),
  name: Line(30, '党组织名称'),
  leader: v.nullish(Name('负责人姓名'), null),
  phone: v.nullish(Phone, null),
  members: v.nullish(Count('党员人数', 10_000), null),
})

export const Team = v.object({ id: DocumentId, kind: oneOf(teamKinds), name: v.string(), leader: shown, phone: shown, size: shownCount })
export const TeamInput = v.object({
  id: v.optional(DocumentId),
  kind: oneOf(teamKinds, '请选择队伍类型'),
  name: Line(30, '队伍名称'),
  leader: v.nullish(Name('队长姓名'), null),
  phone: v.nullish(Phone, null),
  size: v.nullish(Count('人数', 10_000), null),
})

/** A row of the officers' tree. `gaps` counts what is missing at or below the place; `where` names the places above it. */
export const TreeRow = v.object({
  ...OrgNode.entries,
  where: v.string(),
  counts: v.object({ communities: v.number(), grids: v.number(), workers: v.number(), lanes: v.number() }),
  gaps: v.object({ noWorker: v.number(), noParty: v.number(), noBounds: v.number(), noSecretary: v.number() }),
  retired: v.boolean(),
})
export type TreeRow = v.InferOutput<typeof TreeRow>

/** Everything about one place that may be shown, and what the caller may change. */
export const NodeView = v.object({
  ...OrgNode.entries,
  version: v.number(),
  path: v.array(OrgNode),
  staff: v.array(Contact),
  lanes: v.array(Lane),
  partyGroup: v.nullable(PartyGroup),
  teams: v.array(Team),
  supervisionPhone: shown,
  households: shownCount,
  residents: shownCount,
  bounds: v.nullable(Bounds),
  handlers: v.array(v.object({ category: v.string(), officeId: DocumentId, name: v.string() })),
  retired: v.nullable(v.object({ at: Instant, into: v.array(OrgNode) })),
  can: v.array(oneOf(nodeSteps)),
})
export type NodeView = v.InferOutput<typeof NodeView>

/** What a split, a merger or a retirement left. */
export const Rearranged = v.object({ retired: v.array(OrgNode), into: v.array(OrgNode) })
export type Rearranged = v.InferOutput<typeof Rearranged>

/** 联系卡. `scene` is what the QR code carries: the grid's 15 digits. `qr` null: it could not be made just now. */
export const ContactCard = v.object({
  place: GridPlace,
  contacts: v.array(Contact),
  partyGroup: v.nullable(PartyGroup),
  supervisionPhone: shown,
  scene: v.string(),
  page: v.string(),
  qr: v.nullable(v.object({ fileId: FileId, url: v.string() })),
  retired: v.nullable(v.object({ into: v.array(OrgNode) })),
  mine: v.boolean(),
})
export type ContactCard = v.InferOutput<typeof ContactCard>

const box = { xMm: v.number(), yMm: v.number(), widthMm: v.number(), heightMm: v.number() }

/** An A4 poster as a layout that the phone or browser draws with its own fonts. `yMm` of a text is its baseline. */
export const Poster = v.object({
  widthMm: v.number(),
  heightMm: v.number(),
  items: v.array(
    v.variant('kind', [
      v.object({
        kind: v.literal('text'),
        text: v.string(),
        xMm: v.number(),
        yMm: v.number(),
        sizeMm: v.number(),
        weight: v.picklist(['normal', 'bold']),
        align: v.picklist(['left', 'center']),
        color: v.string(),
      }),
      v.object({ kind: v.literal('box'), ...box, color: v.string() }),
      v.object({ kind: v.literal('image'), ...box, url: v.string() }),
    ]),
  ),
})
export type Poster = v.InferOutput<typeof Poster>
