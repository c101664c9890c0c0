import type { ParsedInput } from '@/contract'
import { findById } from '../../../platform/documents'
import type { Action } from '../../action'
import type { Org } from '../../grid/org'
import { departmentFrom } from '../assigning/receivers'
import { whistle } from '../steps/whistle'
import { step, withFiles } from './step'

export const whistleForMatter: Action<'matters.whistle'> = withFiles((input: ParsedInput<'matters.whistle'>, context) =>
  step(input, context, async (matter, call) => {
    const org = await findById<Org>('orgs', input.departmentId)
    return whistle(matter, { ...input, department: org && departmentFrom(org, matter, context.now) }, call)
  }),
)
