import { err, ok, type Result } from '../../platform/result'
import type { Settings } from '../settings/defaults'
import type { Choice } from './registration'

interface Chosen {
  readonly skills?: readonly string[] | undefined
  readonly classes?: readonly string[] | undefined
}

interface Choices {
  readonly skills?: readonly Choice[]
  readonly classes?: readonly Choice[]
}

/** Null when one of them is in the list no longer. Each once. */
const among = (ids: readonly string[], list: readonly Choice[]): readonly Choice[] | null => {
  const found = [...new Set(ids)].map((id) => list.find((choice) => choice.id === id))
  return found.every((choice) => choice !== undefined) ? found : null
}

/** What was chosen, with its names as the settings have them now; what was left out stays out. */
export const chosenFrom = (
  { skills, classes }: Chosen,
  settings: Pick<Settings, 'skills' | 'serviceClasses'>,
): Result<Choices, 'registration.choice_unknown'> => {
  const named = { skills: skills && among(skills, settings.skills), classes: classes && among(classes, settings.serviceClasses) }
  if (named.skills === null || named.classes === null) return err('registration.choice_unknown')
  return ok({ ...(named.skills && { skills: named.skills }), ...(named.classes && { classes: named.classes }) })
}
