import type { ParsedInput } from '@/contract'
import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { where as conditions } from '../../../platform/documents'
import type { Action, Context } from '../../action'
import { routeHere } from '../../grid/actions/route'
import { readHomes } from '../../households/actions/homes'
import { homesOf } from '../../households/homes'
import type { Household } from '../../households/household'
import { hastes, settingsFrom } from '../../settings/defaults'
import { hour } from '../../../ground/time/beijing'
import { fingerprintOf } from '../../../ground/ids'
import { matterIdOf } from '../document/identity'
import { ownFiles } from '../document/photos'
import type { Matter } from '../document/matter'
import { addWords, dangerBefore } from '../asking/gathering'
import { askingOf, hasHousehold, hearingOf } from '../asking/household'
import { submit } from '../asking/submit'
import { viewFor } from './shown'
import { step } from './step'
import { matters } from './store'

const whereOf = ({ place }: ParsedInput<'matters.submit'>) => ({ address: place?.address ?? null, point: place?.point ?? null })

/** The household of who asks, read only where it has a say in it. */
const homeFor = async (input: ParsedInput<'matters.submit'>, { _id, homeGridId }: Context['actor']): Promise<Household | null> => {
  if (!hasHousehold(input, homeGridId)) return null
  const [home = null] = homesOf(await readHomes(_id), _id, { id: input.place?.householdId, gridId: homeGridId })
  return home
}

/** What the same person told of danger in the same place just now. */
const toldBefore = async (id: string, gridId: string, { actor, now }: Context): Promise<Matter | null> => {
  const where = { askers: actor._id, askedAt: conditions.gt(now - hour) }
  const seen = await matters.find({ where, order: [['askedAt', 'desc']], limit: 20 })
  return dangerBefore(seen.reverse(), id, { actor, gridId, now })
}

export const submitMatter: Action<'matters.submit'> = async (input, context) => {
  const { actor, now } = context
  if (!ownFiles(input, actor)) return err('matters.photo_not_yours')
  const home = await homeFor(input, actor)
  const asking = askingOf(input, { home, gridId: actor.homeGridId })
  if (Object.values(asking).every((clue) => clue === null)) return err('matters.no_place')
  // Whose a number turns out to be, nobody learns by naming it: whoever it is comes in by themselves.
  const [found, stored] = await Promise.all([routeHere(asking, { category: input.category, now }), storedSettings()])
  const settings = settingsFrom(stored)
  const category = settings.categories.find(({ id }) => id === input.category)
  if (!category) return err('matters.category_unknown')
  if (!found.ok) return found
  const isDanger = hastes[category.class] === 'danger'
  if (context.full && !isDanger) return context.full
  const { chain, route } = found.value

  const fingerprint = fingerprintOf(input)
  const asked = {
    ...input,
    ...whereOf(input),
    chain,
    id: matterIdOf(actor._id, input.key),
    kind: 'request',
    category,
    fingerprint,
  } as const
  const before = isDanger ? await toldBefore(asked.id, chain.grid._id, context) : null
  if (before) return step<never>({ id: before._id, loaded: before }, context, (matter) => ok(addWords(matter, input, context)))
  const { document } = await matters.create(asked.id, submit(asked, { actor, route, settings, hearing: hearingOf(input, home), now }))
  return document.fingerprint === fingerprint ? ok(await viewFor(document, context)) : err('matters.key_reused')
}
