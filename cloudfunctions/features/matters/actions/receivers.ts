import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { readChainAndDepartments } from '../../grid/actions/read'
import { sayName } from '../../grid/names'
import { holds } from '../lifecycle/hands'
import { officersOf, receiversIn } from '../assigning/receivers'
import { matters } from './store'

export const listReceivers: Action<'matters.receivers'> = async ({ id, gridId }, context) => {
  const matter = await matters.get(id)
  if (!matter) return err('matters.not_found')
  if (!holds(matter, 'owner', context)) return err('matters.not_yours')
  const { chain, departments } = await readChainAndDepartments(gridId ?? matter.place.gridId)
  if (!chain) return err('grid.not_found')
  return ok({
    people: receiversIn(chain, context.now)
      .filter(({ owner }) => owner.personId !== matter.owner.personId)
      .map(({ id: office, owner, orgName }) => ({ id: office, name: owner.name, role: owner.role, phone: owner.phone, orgName })),
    departments: departments
      .filter((org) => officersOf(org, context.now).length > 0)
      .map(({ _id, name }) => ({ id: _id, name: sayName(name) })),
  })
}
