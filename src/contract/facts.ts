import * as v from 'valibot'
import { DocumentId, IdempotencyKey, Instant, Line, Name, Said } from './fields'
import { ItemId, listNames } from './lists'
import { toAnswerers } from './marks'
import { oneOf } from './places'
import { bases, careLevels, factLists, factSteps, householdEyes } from './words-households'

/** Something that is known of a household, as one of its readers sees it. */
export const FactView = v.object({
  id: DocumentId,
  list: oneOf(factLists),
  /** What it is of its list, called as it was when it was written down. */
  kind: v.object({ id: v.string(), name: v.string() }),
  text: v.nullable(v.string()),
  level: v.nullable(oneOf(careLevels)),
  basis: oneOf(bases),
  basisWords: v.string(),
  source: v.string(),
  /** Who agreed for a child under 14. */
  guardian: v.nullable(v.string()),
  at: Instant,
  /** From then on nobody reads it. */
  until: Instant,
  /** Told by one person in confidence: nobody else of the household reads it. */
  confidence: v.boolean(),
  /** Whether the household agreed that the linked member reads it. */
  shared: v.boolean(),
  byName: v.nullable(v.string()),
  can: v.array(oneOf(factSteps)),
})
export type FactView = v.InferOutput<typeof FactView>

const Confidence = v.pipe(
  v.object({
    householdId: DocumentId,
    list: v.picklist(['mustVisit', 'mustKnow'], `请选是${listNames.mustVisit}还是${listNames.mustKnow}`),
    code: v.pipe(v.string('请选是哪一项'), ItemId),
    text: v.optional(toAnswerers(Said(300, '情况'))),
    level: v.optional(oneOf(careLevels, '请选要不要常去看')),
    basis: oneOf(bases, '请选凭什么记：本人同意，还是职责规定'),
    basisWords: toAnswerers(Said(100, '依据')),
    source: toAnswerers(Line(60, '从哪里知道的')),
    until: v.optional(v.pipe(v.number('请选记到哪天'), v.integer('请选记到哪天'))),
    confidence: v.optional(v.boolean('请选是不是一个人私下说的'), false),
    /** Who of the household told it in confidence, where they look in here. */
    teller: v.optional(DocumentId),
    shared: v.optional(v.boolean('请选联系的党员能不能看'), false),
    /** About a child under 14: the guardian agrees. */
    child: v.optional(v.boolean('请选是不是孩子的事'), false),
    guardian: v.optional(Name('监护人称呼')),
    key: IdempotencyKey,
  }),
  v.forward(
    v.partialCheck(
      [['child'], ['guardian']],
      ({ child, guardian }) => !child || guardian !== undefined,
      '14 岁以下孩子的事，请写哪位监护人同意的',
    ),
    ['guardian'],
  ),
  v.forward(
    v.partialCheck([['confidence'], ['shared']], ({ confidence, shared }) => !confidence || !shared, '私下说的不能给联系的党员看'),
    ['shared'],
  ),
)

export const factsContract = {
  /** 户情: by who answers for the grid, with its basis and its end; without an end it lasts as long as the county has set. */
  'facts.add': {
    input: Confidence,
    output: FactView,
    errors: ['facts.not_found', 'facts.not_yours', 'facts.end_wrong', 'facts.too_many', 'facts.teller_unknown'],
  },
  /** It holds no more, or the linked member reads it no more. The household takes back what it agreed to. */
  'facts.end': {
    input: v.object({
      id: DocumentId,
      step: v.optional(oneOf(factSteps, '请选怎么办'), 'end'),
      why: v.optional(toAnswerers(Said(100, '为什么'))),
      key: IdempotencyKey,
    }),
    output: v.object({ ended: v.boolean(), shared: v.boolean() }),
    errors: ['facts.not_found', 'facts.not_yours', 'facts.changed'],
  },
  /** What is known of a household, as far as I may. Whoever stands above the grid says why; every reading is a line. */
  'facts.read': {
    input: v.object({ householdId: DocumentId, why: v.optional(toAnswerers(Said(100, '为什么要看'))) }),
    output: v.object({ eye: oneOf(householdEyes), rows: v.array(FactView) }),
    errors: ['facts.not_found', 'facts.why_missing'],
  },
} as const
