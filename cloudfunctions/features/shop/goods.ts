import type { GoodsCard, ShelfRow } from '@/contract/shop'
import type { Aggregate, Body, Decision, Follows } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { isOpen, newFiles, unseenAfter, type CheckFiles, type WithFiles } from '../../ground/uploads'
import { auditEffect, type AuditEffect } from '../../ground/audit-line'
import type { Actor } from '../actor/actor'
import { actingAs } from '../actor/standing'
import { effectId } from '../../ground/effect-ids'

/**
 * One thing on the shelf of a community's 爱心超市, in the collection `goods`. `left` pieces are free; `holds` names the reservation of
 * each piece that waits, so that a piece is held once and given back once; `over` the last reservations that held one.
 */
export interface Goods extends Aggregate<AuditEffect | CheckFiles>, WithFiles {
  readonly communityId: string
  readonly communityName: string
  readonly name: string
  /** Points for one piece. */
  readonly price: number
  readonly note: string | null
  /** A file in cloud storage. Absent: none. */
  readonly photo?: string | null
  readonly left: number
  readonly holds: readonly string[]
  readonly over: readonly string[]
  readonly handedOut: number
  /** False: taken off the shelf. */
  readonly offered: boolean
  readonly at: number
  readonly recent: readonly { readonly key: string; readonly print: string }[]
}

/** More kinds of things than a village shop has: what one page shows, and one request reads. */
export const mostGoods = 60
/** Calls that a thing remembers: more than may be repeated at once. */
const remembered = 10

/** Pieces on the shelf, those that wait for somebody included. */
export const stockOf = ({ left, holds }: Pick<Goods, 'left' | 'holds'>): number => left + holds.length

export interface Shelving {
  readonly name: string
  readonly price: number
  readonly stock: number
  readonly note: string | null
  /** Undefined: as it is. */
  readonly photo?: string | null | undefined
  readonly offered: boolean
}

/** One call of a keeper. `key` is the call's idempotency key, `print` the digest of its input, `now` UTC ms. */
export interface KeeperCall {
  readonly actor: Pick<Actor, '_id' | 'name' | 'assignments'>
  readonly now: number
  readonly key: string
  readonly print: string
}

interface Shop {
  readonly id: string
  readonly communityId: string
  readonly communityName: string
}

const inWords = ({ price, offered }: Pick<Goods, 'price' | 'offered'>, stock: number) =>
  `${String(price)} 分，货架上 ${String(stock)} 件${offered ? '' : '，下架'}`

const line = (
  id: string,
  [before, after]: readonly [Goods | null, Omit<Goods, keyof Aggregate>],
  { actor, now }: KeeperCall,
): AuditEffect =>
  auditEffect(id, {
    at: now,
    what: 'goodsChanged',
    orgId: after.communityId,
    orgName: after.communityName,
    by: { personId: actor._id, name: actor.name ?? '', role: actingAs(actor, after.communityId, now) },
    changes: [
      { label: '名称', before: before?.name ?? null, after: after.name },
      { label: after.name, before: before && inWords(before, stockOf(before)), after: inWords(after, stockOf(after)) },
    ],
  })

const noted = (recent: Goods['recent'], { key, print }: KeeperCall) => [...recent, { key, print }].slice(-remembered)

/** Something new on the shelf. */
export const shelve = ({ id, communityId, communityName }: Shop, shelving: Shelving, call: KeeperCall): Decision<Goods> => {
  const { stock, photo = null, ...rest } = shelving
  const next = {
    ...rest,
    photo,
    communityId,
    communityName,
    left: stock,
    holds: [],
    over: [],
    handedOut: 0,
    at: call.now,
    recent: noted([], call),
  }
  return { next, effects: [line(`${id}_1_audit`, [null, next], call)] }
}

/** What stands on the shelf as its keeper has counted it. The same call again changes nothing. */
export const reshelve = (
  goods: Goods,
  { stock, photo = goods.photo ?? null, ...rest }: Shelving,
  call: KeeperCall,
): Result<Decision<Goods>, 'shop.stock_held' | 'shop.key_reused'> => {
  const before = goods.recent.find(({ key }) => key === call.key)
  if (before) return before.print === call.print ? ok({ next: goods, effects: [] }) : err('shop.key_reused')
  if (stock < goods.holds.length) return err('shop.stock_held')
  const next = { ...goods, ...rest, photo, left: stock - goods.holds.length, recent: noted(goods.recent, call) }
  return ok({ next, effects: [line(effectId(goods, 'audit'), [goods, next], call)] })
}

/** Why a piece cannot be kept for somebody. */
export type NoPiece = 'shop.not_found' | 'shop.sold_out' | 'shop.price_changed'

/** What stands of a thing, seen by one reservation: it holds a piece, it did once, it may have one, or it may not and why. */
export const pieceFor = (
  goods: Goods | null,
  reservation: { readonly id: string; readonly price: number },
): 'held' | 'over' | 'free' | NoPiece => {
  if (goods?.holds.includes(reservation.id)) return 'held'
  if (goods?.over.includes(reservation.id)) return 'over'
  if (!goods?.offered) return 'shop.not_found'
  if (goods.price !== reservation.price) return 'shop.price_changed'
  return goods.left > 0 ? 'free' : 'shop.sold_out'
}

const seen = ({ _id, name, price, left, note }: Goods) => ({ id: _id, name, price, left, note })

/** Short-lived links to pictures, by their file. */
export type Links = ReadonlyMap<string, string>

/** The pictures of a shelf, for one request of links. */
export const photosOf = (shelf: readonly Pick<Goods, 'photo' | 'concealed'>[]): readonly string[] =>
  shelf.flatMap((goods) => shownPhoto(goods) ?? [])

const shownPhoto = ({ photo, concealed = [] }: Pick<Goods, 'photo' | 'concealed'>): string | null =>
  photo && !concealed.includes(photo) ? photo : null

const given = ({ photo, communityId }: Body<Goods>, documentId: string) =>
  photo ? [{ fileId: photo, in: 'goods', documentId, communityId, sort: 'photo' } as const] : []

/** A new picture others see once the check has spoken. */
export const unseenOn = (after: Body<Goods>, before: Body<Goods> | null) =>
  unseenAfter(before ? given(before, '') : [], given(after, ''), after)

/** A new picture is shown to the check. */
export const pictureToCheck: Follows<Goods> = (before, after, { id, version }) =>
  newFiles(`${id}_${String(version)}_files`, before ? given(before, id) : [], given(after, id))

/** As whoever may spend `balance` points sees it; `mine`: in a shop of theirs. */
export const toCard = (goods: Goods, { balance, mine, links }: { balance: number; mine: boolean; links: Links }): GoodsCard => {
  const lacks = Math.max(0, goods.price - balance)
  const photo = shownPhoto(goods)
  return {
    ...seen(goods),
    photoUrl: (photo && isOpen(goods, photo) && links.get(photo)) || null,
    lacks,
    can: mine && lacks === 0 && goods.left > 0 ? ['reserve'] : [],
  }
}

/** As its keeper sees it. */
export const toShelfRow = (goods: Goods, links: Links): ShelfRow => {
  const photo = shownPhoto(goods)
  return {
    ...seen(goods),
    photo: photo ? { fileId: photo, url: links.get(photo) ?? '' } : null,
    stock: stockOf(goods),
    held: goods.holds.length,
    handedOut: goods.handedOut,
    offered: goods.offered,
  }
}
