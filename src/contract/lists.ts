import * as v from 'valibot'
import { Instant, Line } from './fields'
import { oneOf } from './places'
import { careLevels } from './words-households'

/** Lists of the county's own that households and visits use: each name with what its items are called. */
export const listNames = { mustVisit: '八必访', mustKnow: '六必清', brought: '三带去', tookBack: '三带回' } as const
export type ListName = keyof typeof listNames

/** The code of an item of a list: it stays when the name changes. */
export const ItemId = v.pipe(v.string('缺少代号'), v.regex(/^[a-z][a-zA-Z0-9]{1,38}$/, '代号只能用英文字母和数字'))

/** `from`, `until`: when it is offered, UTC ms; null: always. `level`: how much a household with it needs somebody to look in. */
const Item = v.object({
  id: ItemId,
  name: Line(20, '名称'),
  help: v.nullable(Line(60, '说明')),
  from: v.nullable(Instant),
  until: v.nullable(Instant),
  level: v.nullable(oneOf(careLevels, '请选要不要常去看')),
})

const List = (what: string) =>
  v.pipe(
    v.array(Item),
    v.maxLength(30, `${what}最多 30 项`),
    v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, `${what}的代号不能重复`),
  )

export const Lists = v.object({
  mustVisit: List(listNames.mustVisit),
  mustKnow: List(listNames.mustKnow),
  brought: List(listNames.brought),
  tookBack: List(listNames.tookBack),
})
