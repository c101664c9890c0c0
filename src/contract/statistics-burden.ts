import * as v from 'valibot'
import { GridId, Instant, OrgId } from './fields'
import { oneOf, OrgNode } from './places'
import { burdenSources } from './words-burden'

/** Of one person in a week, on the average. `night`: messages that rang at night. */
const Load = v.object({ messages: v.number(), night: v.number(), tasks: v.number(), fields: v.number(), minutes: v.number() })
export type BurdenLoad = v.InferOutput<typeof Load>

/** The most that may be asked of one person in a week. */
const Budget = v.object({ messages: v.number(), fields: v.number(), minutes: v.number() })

const shown = { people: v.number(), over: v.number(), each: Load }

const BurdenView = v.object({
  place: OrgNode,
  /** The places above, from where the caller's own begins. */
  path: v.array(OrgNode),
  week: v.object({ name: v.string(), from: Instant, to: Instant }),
  budget: Budget,
  /** How many work there, of how many more was asked than the budget: never who. */
  ...shown,
  /** Who asked, those who asked for most first; `tasks`: in all, `each`: for one person. */
  sources: v.array(v.object({ level: oneOf(burdenSources), name: v.string(), tasks: v.number(), each: Load })),
  /** The places below, by how much was asked there. */
  children: v.array(v.object({ ...OrgNode.entries, ...shown })),
})
export type BurdenView = v.InferOutput<typeof BurdenView>

const noWeek = '没有这一周，请返回重选'

export const burdenCalls = {
  /** 请基层做了多少: what was asked of those who work in a place, for those who ask. Without `week`: the one that yesterday lies in. */
  'statistics.burden': {
    input: v.object({
      orgId: v.optional(OrgId),
      week: v.optional(v.pipe(v.string(noWeek), v.regex(/^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])W$/, noWeek))),
    }),
    output: BurdenView,
    errors: ['statistics.burden_not_yours', 'statistics.not_found', 'statistics.future'],
  },
  /** Before something is sent: of how many people how much would be asked, and for how many that is too much this week. */
  'statistics.foresee': {
    input: v.object({
      grids: v.pipe(v.array(GridId, '请选择网格'), v.minLength(1, '请选择网格'), v.maxLength(100, '一次最多 100 个网格')),
      /** How many characters are to be read. */
      words: v.pipe(
        v.number('字数不对，请返回重写'),
        v.integer('字数不对，请返回重写'),
        v.minValue(0),
        v.maxValue(5000, '写得太长，请写短一些'),
      ),
    }),
    output: v.object({ people: v.number(), minutes: v.number(), over: v.number(), budget: Budget }),
    errors: ['statistics.burden_not_yours', 'statistics.not_found'],
  },
} as const
