import { take, type StepResult } from '../lifecycle/deciding'
import type { Matter } from '../document/matter'
import { photosBy } from '../document/photos'
import { err } from '../../../platform/result'
import type { Call } from '../../actor/act'

/** 隐藏照片: whoever gave a photo may take it out of sight, at any time. Hidden already: nothing. */
export const hidePhoto = (matter: Matter, { fileId }: { fileId: string }, call: Call): StepResult => {
  if (matter.hiddenPhotos.includes(fileId)) return { ok: true, value: { next: matter, effects: [] } }
  if (!photosBy(matter, call.actor._id).includes(fileId)) return err('matters.not_yours')
  const fields = { hiddenPhotos: [...matter.hiddenPhotos, fileId] }
  return take(matter, 'hidePhoto', { call, change: { what: 'photoHidden', fields, effects: [] } })
}
