import { find } from '../../../platform/documents'
import { storedSettings } from '../../../platform/settings-cache'
import { numbersFrom } from '../../settings/numbers'

interface Family {
  readonly members: readonly { readonly personId: string }[]
}

/** Those who use their points together with somebody: who may not confirm what these gain. One round trip; none where no family does. */
export const kinOf = async (personId: string): Promise<ReadonlySet<string>> => {
  if (numbersFrom(await storedSettings()).familyPools !== 1) return new Set()
  const found = await find<Family>('families', { where: { 'members.personId': personId }, limit: 10, fields: ['members'] })
  return new Set(found.flatMap(({ members }) => members.map((member) => member.personId)).filter((id) => id !== personId))
}
