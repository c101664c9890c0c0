import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { readChain } from '../../grid/actions/read'
import { route } from '../../grid/route'
import { settingsFrom } from '../../settings/defaults'
import { ownPhotos } from '../photos'
import { submit } from '../submit'
import { fingerprintOf, matterIdOf, matters, viewFor } from './store'

export const submitMatter: Action<'matters.submit'> = async (input, context) => {
  const { actor, now } = context
  const gridId = input.place?.gridId ?? actor.homeGridId
  if (!gridId) return err('matters.no_place')
  if (!ownPhotos(input.photos, actor)) return err('matters.photo_not_yours')
  const [chain, stored] = await Promise.all([readChain(gridId), storedSettings()])
  const settings = settingsFrom(stored)
  const category = settings.categories.find(({ id }) => id === input.category)
  if (!category) return err('matters.category_unknown')
  if (!chain) return err('grid.not_found')
  const owner = route(chain, now)
  if (!owner) return err('grid.nobody')

  const fingerprint = fingerprintOf(input)
  const asked = { ...input, id: matterIdOf(actor._id, input.key), category, chain, fingerprint, address: input.place?.address ?? null, point: input.place?.point ?? null }
  const { document } = await matters.create(asked.id, submit(asked, { actor, route: owner, settings, now }))
  return document.fingerprint === fingerprint ? ok(await viewFor(document, context)) : err('matters.key_reused')
}
