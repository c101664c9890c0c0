import * as v from 'valibot'
import { Cursor, DocumentId, Photo, IdempotencyKey, Instant, Line, OrgId, pageOf, Said, Text } from './fields'
import { halfWidth } from './text'
import { oneOf } from './places'
import { reservationStates, reservationSteps, shopSteps } from './words-shop'

const whole = (what: string, [min, tooSmall]: readonly [number, string], [max, tooLarge]: readonly [number, string]) =>
  v.pipe(v.number(`${what}要填数字`), v.integer(`${what}要填整数`), v.minValue(min, tooSmall), v.maxValue(max, tooLarge))

const Price = whole('要多少积分', [1, '要多少积分，至少填 1'], [10_000, '要多少积分，最多填 10000'])
const Stock = whole('货架上有多少', [0, '货架上有多少，不能小于 0'], [9_999, '货架上有多少，最多填 9999'])
const Code = v.pipe(v.string('请输入取货码'), v.transform(halfWidth), v.regex(/^\d{6}$/, '取货码是 6 位数字，请再看看'))
const ShopId = v.pipe(v.string('请选是哪个村的超市'), v.regex(/^\d{12}$/, '请选是哪个村的超市'))

/** `202611`, of the Beijing calendar. */
const Month = v.pipe(v.string('请选哪个月'), v.regex(/^20\d{2}(0[1-9]|1[0-2])$/, '请选哪个月'))

const goods = { id: DocumentId, name: v.string(), price: v.number(), left: v.number(), note: v.nullable(v.string()) }

/** Something on the shelf. `left`: pieces that may still be reserved; `lacks`: points that I am short of for one. */
export const GoodsCard = v.object({ ...goods, photoUrl: v.nullable(v.string()), lacks: v.number(), can: v.array(v.picklist(['reserve'])) })
export type GoodsCard = v.InferOutput<typeof GoodsCard>

/** The same as the shop sees it. `stock`: pieces on the shelf, those waiting for somebody included. */
export const ShelfRow = v.object({
  ...goods,
  photo: v.nullable(v.object({ fileId: v.string(), url: v.string() })),
  stock: v.number(),
  held: v.number(),
  handedOut: v.number(),
  offered: v.boolean(),
})
export type ShelfRow = v.InferOutput<typeof ShelfRow>

/** My reservation. `code` is said to whoever hands it out; null once it is over. */
export const MyReservation = v.object({
  id: DocumentId,
  state: oneOf(reservationStates),
  goodsName: v.string(),
  price: v.number(),
  shopName: v.string(),
  code: v.nullable(v.string()),
  at: Instant,
  /** Kept until then; null when it is not. */
  until: v.nullable(Instant),
  endedAt: v.nullable(Instant),
  why: v.nullable(v.string()),
  can: v.array(oneOf(reservationSteps)),
})
export type MyReservation = v.InferOutput<typeof MyReservation>

/** A reservation as the shop sees it: the name masked, the code never. */
export const DeskReservation = v.object({
  id: DocumentId,
  state: oneOf(reservationStates),
  goodsName: v.string(),
  price: v.number(),
  who: v.string(),
  at: Instant,
  until: v.nullable(Instant),
  endedAt: v.nullable(Instant),
  byName: v.nullable(v.string()),
  can: v.array(oneOf(reservationSteps)),
})
export type DeskReservation = v.InferOutput<typeof DeskReservation>

/** What stands on a shelf and what a month handed out, to print or to keep. */
export const ShopSheet = v.object({
  orgId: OrgId,
  shopName: v.string(),
  month: v.string(),
  /** The months that may be looked at, the newest first. */
  months: v.array(v.string()),
  shelf: v.array(
    v.object({
      id: DocumentId,
      name: v.string(),
      price: v.number(),
      stock: v.number(),
      held: v.number(),
      handedOut: v.number(),
      offered: v.boolean(),
    }),
  ),
  /** The oldest first. */
  handOuts: v.array(
    v.object({ id: DocumentId, at: Instant, goodsName: v.string(), price: v.number(), who: v.string(), byName: v.nullable(v.string()) }),
  ),
  points: v.number(),
  /** More was handed out than one sheet holds. */
  capped: v.boolean(),
})
export type ShopSheet = v.InferOutput<typeof ShopSheet>
export const ShopSheetInput = v.object({ orgId: ShopId, month: v.optional(Month) })

const stepErrors = ['shop.not_found', 'shop.not_yours', 'shop.over', 'shop.late', 'shop.picked_up', 'shop.changed'] as const

export const shopContract = {
  /** What a shop has; without an id, the shop where I live. `balance`: points that I may spend, `waiting`: pieces that wait for me. */
  'shop.goods': {
    input: v.object({ orgId: v.optional(ShopId) }),
    output: v.object({
      orgId: v.nullable(OrgId),
      goods: v.array(GoodsCard),
      balance: v.number(),
      waiting: v.number(),
      /** Days that something is kept for me. */
      days: v.number(),
      /** Whether this is a shop of mine: where I live, serve or work. */
      mine: v.boolean(),
      /** Whether a family may use points together here. */
      family: v.boolean(),
    }),
    errors: [],
  },
  /** Puts something on the shelf, or changes it. `offered` false takes it off; what is reserved stays so. */
  'shop.saveGoods': {
    input: v.object({
      orgId: ShopId,
      id: v.optional(DocumentId),
      key: IdempotencyKey,
      name: Line(20, '叫什么'),
      price: Price,
      stock: Stock,
      note: v.optional(Text(60, '说明')),
      /** A file of the keeper's own, or the one that it has. Left out: it stays; null takes it away. */
      photo: v.nullish(Photo),
      offered: v.optional(v.boolean('请选还换不换'), true),
    }),
    output: ShelfRow,
    errors: [
      'shop.not_keeper',
      'shop.not_found',
      'shop.stock_held',
      'shop.shelf_full',
      'shop.photo_not_yours',
      'shop.changed',
      'shop.key_reused',
      'grid.not_found',
    ],
  },
  /** Keeps one piece for me and the points for it. `price` is what I was shown. */
  'shop.reserve': {
    input: v.object({ goodsId: DocumentId, price: Price, key: IdempotencyKey }),
    output: MyReservation,
    errors: [
      'shop.not_found',
      'shop.not_here',
      'shop.sold_out',
      'shop.not_enough',
      'shop.price_changed',
      'shop.changed',
      'shop.key_reused',
    ],
  },
  /** What I reserved, newest first. */
  'shop.mine': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(MyReservation), errors: [] },
  /** Gives back the piece and the points: by whoever reserved it, or by the shop with a reason. */
  'shop.cancel': {
    input: v.object({ id: DocumentId, why: v.optional(Said(100, '原因')), key: v.optional(IdempotencyKey) }),
    output: v.object({ id: DocumentId, state: oneOf(reservationStates) }),
    errors: [...stepErrors, 'shop.why_missing'],
  },
  /** Those whom a pick-up code stands for in a shop: one, nearly always. */
  'shop.find': {
    input: v.object({ orgId: ShopId, code: Code }),
    output: v.object({ rows: v.array(DeskReservation) }),
    errors: ['shop.not_keeper', 'shop.too_many', 'shop.code_unknown', 'shop.code_used'],
  },
  /** Handed out, against the code. */
  'shop.pickUp': {
    input: v.object({ id: DocumentId, code: Code, key: v.optional(IdempotencyKey) }),
    output: DeskReservation,
    errors: [...stepErrors, 'shop.code_wrong', 'shop.too_many', 'shop.own'],
  },
  /** The shelf, and who is waited for; without an id, of the shop that I keep. */
  'shop.desk': {
    input: v.object({ orgId: v.optional(ShopId) }),
    output: v.object({
      orgId: OrgId,
      shelf: v.array(ShelfRow),
      waiting: v.array(DeskReservation),
      more: v.boolean(),
      can: v.array(oneOf(shopSteps)),
    }),
    errors: ['shop.not_keeper'],
  },
  /** 货架清单和领取登记: the shelf, and what was handed out in a month; without one, this month. */
  'shop.sheet': { input: ShopSheetInput, output: ShopSheet, errors: ['shop.not_keeper'] },
  /** What a shop handed out, newest first. */
  'shop.handOuts': {
    input: v.object({ orgId: ShopId, after: v.optional(Cursor) }),
    output: pageOf(DeskReservation),
    errors: ['shop.not_keeper'],
  },
} as const
