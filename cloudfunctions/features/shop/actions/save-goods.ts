import type { ErrorCode, ParsedInput } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { sayName } from '../../grid/names'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { linksFor } from '../../../platform/files'
import { ownPhotos } from '../../matters/document/photos'
import { mostGoods, photosOf, reshelve, shelve, toShelfRow, type Goods, type KeeperCall, type Shelving } from '../goods'
import { keepsShop } from '../keeping'
import { readShelf } from './shelf'
import { goods } from './store'
import { inArea } from '../../../ground/codes'

type Input = ParsedInput<'shop.saveGoods'>
type Saved = Result<Goods, ErrorCode<'shop.saveGoods'>>

const shelvingOf = ({ name, price, stock, note, photo, offered }: Input): Shelving => ({
  name,
  price,
  stock,
  note: note ?? null,
  photo,
  offered,
})

/** A picture is the keeper's own, or the one that it has: nobody can have another's file shown. */
const mayShow = ({ photo }: Input, { actor }: Context, standing: Goods | null): boolean =>
  photo == null || photo === standing?.photo || ownPhotos([photo], actor)

const callOf = (input: Input, { actor, now }: Context): KeeperCall => ({
  actor,
  now,
  key: `${actor._id}/${input.key}`,
  print: fingerprintOf(input),
})

const begin = async (input: Input, call: KeeperCall, context: Context): Promise<Saved> => {
  if (!mayShow(input, context, null)) return err('shop.photo_not_yours')
  const [[community], shelf] = await Promise.all([readOrgs([input.orgId]), readShelf(input.orgId)])
  if (!community) return err('grid.not_found')
  const id = derivedId('g', call.key)
  if (shelf.length >= mostGoods && !shelf.some(({ _id }) => _id === id)) return err('shop.shelf_full')
  const shop = { id, communityId: community._id, communityName: sayName(community.name) }
  const { document } = await goods.create(id, shelve(shop, shelvingOf(input), call))
  return document.recent.some(({ key, print }) => key === call.key && print === call.print) ? ok(document) : err('shop.key_reused')
}

const change = async (id: string, input: Input, { call, context }: { call: KeeperCall; context: Context }): Promise<Saved> => {
  const changed = await goods.change<ErrorCode<'shop.saveGoods'>>(id, (standing) => {
    if (standing.communityId !== input.orgId) return err('shop.not_found')
    return mayShow(input, context, standing) ? reshelve(standing, shelvingOf(input), call) : err('shop.photo_not_yours')
  })
  return inArea('shop', changed)
}

export const saveGoods: Action<'shop.saveGoods'> = async (input, context) => {
  if (!keepsShop(context.actor, input.orgId, context.now)) return err('shop.not_keeper')
  const call = callOf(input, context)
  const saved = await (input.id === undefined ? begin(input, call, context) : change(input.id, input, { call, context }))
  return saved.ok ? ok(toShelfRow(saved.value, await linksFor(photosOf([saved.value])))) : saved
}
