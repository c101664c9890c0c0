import type { ParsedInput } from '@/contract'
import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { readChain } from '../../grid/actions/read'
import { route } from '../../grid/route'
import { settingsFrom } from '../../settings/defaults'
import { fingerprintOf, matterIdOf } from '../identity'
import { ownFiles } from '../photos'
import { submit } from '../submit'
import { matters, viewFor } from './store'

const whereOf = ({ place }: ParsedInput<'matters.submit'>) => ({ address: place?.address ?? null, point: place?.point ?? null })

export const submitMatter: Action<'matters.submit'> = async (input, context) => {
  const { actor, now } = context
  const gridId = input.place?.gridId ?? actor.homeGridId
  if (!gridId) return err('matters.no_place')
  if (!ownFiles(input, actor)) return err('matters.photo_not_yours')
  const [chain, stored] = await Promise.all([readChain(gridId), storedSettings()])
  const settings = settingsFrom(stored)
  const category = settings.categories.find(({ id }) => id === input.category)
  if (!category) return err('matters.category_unknown')
  if (!chain) return err('grid.not_found')
  const owner = route(chain, now)
  if (!owner) return err('grid.nobody')

  const fingerprint = fingerprintOf(input)
  const asked = { ...input, ...whereOf(input), chain, id: matterIdOf(actor._id, input.key), kind: 'request', category, fingerprint } as const
  const { document } = await matters.create(asked.id, submit(asked, { actor, route: owner, settings, now }))
  return document.fingerprint === fingerprint ? ok(await viewFor(document, context)) : err('matters.key_reused')
}
