import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds } from '../../grid/names'
import { contest } from '../steps'
import { toView } from '../view'
import { appeals, readTerms } from './store'
import { inArea } from '../../../ground/codes'

export const contestAppeal: Action<'appeals.contest'> = async (input, context) => {
  const terms = await readTerms(context.now)
  const changed = await appeals.change(input.id, async (appeal) =>
    contest(appeal, input, { call: { ...context, key: input.key }, terms, orgs: await readOrgs(chainIds(appeal.communityId)) }),
  )
  const contested = inArea('appeals', changed)
  return contested.ok ? ok(toView(contested.value, context)) : contested
}
