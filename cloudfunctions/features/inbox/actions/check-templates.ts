import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { countyOf } from '../../actor/standing'
import { checkAgainst } from '../watching/check-templates'
import { readTemplates } from '../watching/real-templates'
import { readReaching } from './reaching'

export const checkTemplates: Action<'inbox.checkTemplates'> = async ({ text }, { actor, now }) => {
  if (countyOf(actor, now) === null) return err('inbox.not_yours')
  const real = readTemplates(text)
  return real.length === 0 ? err('inbox.templates_unreadable') : ok(checkAgainst(real, await readReaching()))
}
