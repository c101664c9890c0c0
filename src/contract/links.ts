import * as v from 'valibot'
import { CommunityId, DocumentId, IdempotencyKey, Line, OrgId, Said } from './fields'
import { HouseholdView } from './households'
import { forLooking, toAnswerers } from './marks'
import { oneOf } from './places'
import { longestName } from './text'
import { gapKinds, linkStates } from './words-households'

const words = v.optional(toAnswerers(Said(100, '想说的')))

/** What became of a link; the household, where whoever acted may still read it. */
const Answered = v.object({ state: oneOf(linkStates), household: v.nullable(HouseholdView) })

const Part = v.object({ id: v.nullable(v.string()), name: v.string(), lived: v.number(), covered: v.number() })

const MemberRow = v.object({ id: DocumentId, name: v.string(), communityName: v.string(), households: v.number() })

const full = ['links.member_full', 'links.member_frail'] as const
const found = ['links.not_found', 'links.changed'] as const

/** 一带N: a member and a household, both of whom have said yes. Nothing is ordered. */
export const linksContract = {
  /** Members who report in a community, those with the fewest households first. */
  'links.whom': {
    input: v.object({ orgId: CommunityId, words: v.optional(forLooking(Line(longestName, '名字'))) }),
    output: v.object({ rows: v.array(MemberRow), usual: v.number(), most: v.number() }),
    errors: ['links.not_yours'],
  },
  /** By who answers for the grid: the member is asked, and so is the household. */
  'links.propose': {
    input: v.object({ householdId: DocumentId, personId: v.pipe(v.string('请选一位党员'), DocumentId), key: IdempotencyKey }),
    output: HouseholdView,
    errors: [...found, ...full, 'links.not_yours', 'links.not_member', 'links.not_lived', 'links.already', 'links.waiting'],
  },
  /** Yes or no, as the household or as the member; who answers for the grid writes down what a household without a phone said. */
  'links.answer': {
    input: v.object({
      householdId: DocumentId,
      linkId: DocumentId,
      as: v.picklist(['household', 'member'], '请选是这户说的，还是党员说的'),
      accept: v.boolean('请选同意还是不同意'),
      words,
      key: IdempotencyKey,
    }),
    output: Answered,
    errors: [...found, ...full, 'links.over'],
  },
  /** The household would like somebody else: whoever looks after it stays its name until the next is there. */
  'links.ask': {
    input: v.object({ householdId: DocumentId, words, key: IdempotencyKey }),
    output: HouseholdView,
    errors: [...found, 'links.none'],
  },
  /** The member can do it no longer. */
  'links.end': {
    input: v.object({ householdId: DocumentId, linkId: DocumentId, words, key: IdempotencyKey }),
    output: Answered,
    errors: [...found, 'links.over'],
  },
  /** 双向覆盖 of a township, a community or a grid: how many of those lived in have somebody, and what is missing on either side. */
  'links.gaps': {
    input: v.object({ orgId: v.optional(OrgId) }),
    output: v.object({
      orgId: OrgId,
      lived: v.number(),
      covered: v.number(),
      /** The communities of a township, the grids of a community, the lanes of a grid. */
      parts: v.array(Part),
      gaps: v.array(v.object({ kind: oneOf(gapKinds), many: v.number() })),
      /** Who may be asked whether they would take more, and who has more than is good: at most 100 each. */
      below: v.array(MemberRow),
      above: v.array(MemberRow),
    }),
    errors: ['links.not_yours', 'links.too_wide'],
  },
} as const
