import type { Grade } from '@/contract/words'
import type { Decision } from '../../platform/aggregate'
import type { Actor } from '../../features/actor/actor'
import { chainOf, type Chain } from '../../features/grid/names'
import { route } from '../../features/grid/route'
import { everPlaced } from '../../features/matters/actions/store'
import { submit } from '../../features/matters/asking/submit'
import type { Matter } from '../../features/matters/document/matter'
import { confirm, dispute } from '../../features/matters/steps/asker'
import { answer, respond } from '../../features/matters/steps/staff'
import { wake } from '../../features/matters/clocks/waking'
import { defaults } from '../../features/settings/defaults'
import type { Seed } from './seed'
import { actorOf, day, hour, midnight } from './village'

/** From so many days before now, until the village of `npm start` begins to live. */
const [longAgo, lately] = [105, 16]
/** Each grid asks so many days apart. */
const every = 4

interface Told {
  readonly category: string
  readonly text: string
  readonly said: string
}

/** Invented, and what people of a village ask about. */
const told: readonly Told[] = [
  { category: 'roads', text: '进村的路下雨冲了个坑，三轮车过不去', said: '拉了两车沙石填平了' },
  { category: 'utilities', text: '东头几家从早上就没水', said: '管子接头漏了，换好了，水来了' },
  { category: 'sanitation', text: '小广场边上的垃圾没人收', said: '收走了，加了一个桶' },
  { category: 'policy', text: '草原补奖的钱什么时候到账', said: '下月十五号前到一卡通，我帮您盯着' },
  { category: 'farming', text: '牛犊要打疫苗，找谁', said: '防疫员周三来村里，已经给您记上了' },
  { category: 'hardship', text: '家里老人住院，想问问临时救助', said: '材料交上去了，批下来我来告诉您' },
  { category: 'dispute', text: '两家地头的树挡光，说不到一起', said: '两家坐下来说好了，开春移三棵' },
]

const grades: readonly Grade[] = ['verySatisfied', 'satisfied', 'satisfied', 'acceptable', 'dissatisfied']

/** Each village asks through those of the seed who live there and hold no office; where nobody does, through nobody. */
const askersIn = ({ people }: Seed): readonly Actor[] =>
  people
    .filter(({ homeGridId, assignments, openid }) => homeGridId !== null && assignments.length === 0 && openid !== 'resident-eti-1')
    .map((person) => ({ ...person, saved: true }))

interface Life {
  readonly index: number
  readonly at: number
  readonly asker: Actor
  readonly chain: Chain
}

const must = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}

const first = (id: string, { next }: Decision<Matter>): Matter => ({
  ...next,
  _id: id,
  version: 1,
  change: 'seed',
  effects: [],
  effectsDueAt: null,
})
const later = (matter: Matter, { next }: Decision<Matter>): Matter => ({ ...matter, ...next, version: matter.version + 1 })

const by = (actor: Actor, index: number, now: number) => ({ actor, key: `seed-history-${String(index)}-${String(now)}`, now })

/** What is asked, and of whom. */
const askedBy = ({ index, at, asker, chain }: Life) => {
  const { category: wanted, text, said } = told[index % told.length] ?? { category: 'other', text: '', said: '' }
  const category = defaults.categories.find(({ id }) => id === wanted)
  const found = route(chain, at, { category: wanted })
  if (!category || !found) throw new Error(`nobody answers for ${chain.grid._id}`)
  const id = `m_history_${String(index)}`
  const request = { id, key: `seed-history-${String(index)}`, kind: 'request', text, photos: [], category, chain } as const
  const made = submit(
    { ...request, address: null, point: null, fingerprint: 'seed' },
    { actor: asker, route: found, settings: defaults, now: at },
  )
  return { matter: first(id, made), said, owner: found.owner.openid ?? '' }
}

/** From the first word to the last, by the rules: some are late, some come back once, some nobody grades. */
const lived = (seed: Seed, life: Life): Matter => {
  const { index, at, asker, chain } = life
  const { matter, said, owner } = askedBy(life)
  const worker = actorOf(seed, owner)
  const woken = (one: Matter, now: number) => later(one, wake(one, { chain, now }))
  const heard = index % 6 === 5 ? at + 30 * hour : at + hour
  const taken = later(woken(matter, heard - 1), must(respond(woken(matter, heard - 1), { promise: '今天去看' }, by(worker, index, heard))))
  const answered = later(taken, must(answer(taken, { text: said, photos: [] }, by(worker, index, at + 2 * day))))
  if (index % 5 === 3) return woken(answered, at + 14 * day)
  const grade = grades[index % grades.length] ?? 'satisfied'
  if (index % 9 !== 4) return later(answered, must(confirm(answered, { grade }, by(asker, index, at + 3 * day))))
  const again = later(answered, must(dispute(answered, { text: '还是不行' }, { ...by(asker, index, at + 3 * day), chain })))
  const mended = later(again, must(answer(again, { text: said, photos: [] }, by(worker, index, at + 5 * day))))
  return later(mended, must(confirm(mended, { grade }, by(asker, index, at + 6 * day))))
}

/** What was asked in the months before, each by the rules and in its own time; the clock counts it. `now`: UTC ms. */
export const historyOf = (seed: Seed, now: number): readonly Matter[] => {
  const askers = askersIn(seed)
  const lives = askers.flatMap((asker, who) => {
    const chain = chainOf(seed.orgs, asker.homeGridId ?? '')
    const times = Math.floor((longAgo - lately - 14) / every)
    return chain
      ? Array.from({ length: times }, (_, turn) => ({ asker, chain, at: midnight(now) - (longAgo - turn * every - who) * day + 9 * hour }))
      : []
  })
  return lives
    .map((life, index) => lived(seed, { ...life, index }))
    .map((matter) => ({ ...matter, ...everPlaced(matter), tallyAt: matter.askedAt }))
}
