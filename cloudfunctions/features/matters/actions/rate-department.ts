import type { Action } from '../../action'
import { rateDepartment } from '../steps/whistle'
import { step } from './store'

export const rateDepartmentOnMatter: Action<'matters.rateDepartment'> = (input, context) =>
  step(input, context, (matter, call) => rateDepartment(matter, input, call))
