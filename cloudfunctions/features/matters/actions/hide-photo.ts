import type { Action } from '../../action'
import { hidePhoto } from '../steps/hide-photo'
import { step } from './store'

export const hidePhotoOfMatter: Action<'matters.hidePhoto'> = (input, context) =>
  step(input, context, (matter, call) => hidePhoto(matter, input, call))
