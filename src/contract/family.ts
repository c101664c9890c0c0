import * as v from 'valibot'
import { DocumentId, IdempotencyKey, Instant, Nothing } from './fields'
import { halfWidth } from './text'

/** What somebody may do about their family. */
const FamilyCan = v.picklist(['give', 'invite', 'join', 'admit', 'remove', 'leave'])
export type FamilyCan = v.InferOutput<typeof FamilyCan>

const Code = v.pipe(v.string('请输入邀请码'), v.transform(halfWidth), v.regex(/^\d{6}$/, '邀请码是 6 位数字，请再看看'))
const Amount = v.pipe(
  v.number('给几分要填数字'),
  v.integer('给几分要填整数'),
  v.minValue(1, '给几分，至少填 1'),
  v.maxValue(100_000, '给几分，最多填 100000'),
)
/** Lets one ask to come in, until then. */
const Invite = v.object({ code: v.string(), until: Instant })

/** 一家人合用积分: everybody keeps their own ledger; inside a family one may give another what one has. */
export const familyContract = {
  /** My family: whom it has, what each may spend, and what I have to give. Nobody: I am of none. */
  'family.mine': {
    input: Nothing,
    output: v.object({
      /** Whether the county has switched it on. */
      on: v.boolean(),
      members: v.array(v.object({ id: DocumentId, name: v.string(), points: v.number(), me: v.boolean() })),
      total: v.number(),
      free: v.number(),
      invite: v.nullable(Invite),
      /** Those who came by a code of mine, and wait for my yes. */
      asking: v.array(v.object({ id: DocumentId, name: v.string() })),
      /** I came by a code, and whoever gave it has not said yes. */
      waits: v.boolean(),
      can: v.array(FamilyCan),
    }),
    errors: [],
  },
  /** A fresh code for my family; begins one where I have none. */
  'family.invite': {
    input: v.object({ key: IdempotencyKey }),
    output: Invite,
    errors: ['family.off', 'family.none', 'family.full', 'family.changed'],
  },
  'family.join': {
    input: v.object({ code: Code, key: IdempotencyKey }),
    /** `waits`: whoever gave the code has to say yes. */
    output: v.object({ members: v.number(), waits: v.boolean() }),
    errors: ['family.off', 'family.in_one', 'family.too_many', 'family.code_wrong', 'family.code_late', 'family.full', 'family.changed'],
  },
  /** Whoever gave the code lets somebody in, or does not. */
  'family.admit': {
    input: v.object({ id: DocumentId, accept: v.boolean('请选同意还是不是一家人') }),
    output: v.object({ members: v.number() }),
    errors: ['family.off', 'family.none', 'family.not_asking', 'family.not_inviter', 'family.elsewhere', 'family.changed'],
  },
  'family.leave': { input: Nothing, output: v.object({ left: v.boolean() }), errors: ['family.changed'] },
  /** Whoever began it puts somebody out who does not belong; what was given stays where it is. */
  'family.remove': {
    input: v.object({ id: DocumentId }),
    output: v.object({ members: v.number() }),
    errors: ['family.none', 'family.own', 'family.not_first', 'family.changed'],
  },
  /** Gives points of mine to one of my family. `free`: what I have left to give. */
  'family.give': {
    input: v.object({ to: DocumentId, amount: Amount, key: IdempotencyKey }),
    output: v.object({ free: v.number() }),
    errors: ['family.off', 'family.none', 'family.not_member', 'family.own', 'points.too_few', 'points.key_reused', 'points.changed'],
  },
} as const
