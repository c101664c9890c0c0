import type { Choice } from './offer'

/** What a service is of and what somebody can do: names by id, as the settings stand. */
export interface Catalogue {
  readonly classes: readonly Choice[]
  readonly skills: readonly Choice[]
}

/** The choice of an id; null for one that nobody offers. */
export const chosen = (choices: readonly Choice[], id: string): Choice | null => choices.find((choice) => choice.id === id) ?? null

/** Several choices at once; null when one of them is not offered. */
export const allChosen = (offered: readonly Choice[], ids: readonly string[]): readonly Choice[] | null => {
  const found = [...new Set(ids)].flatMap((id) => chosen(offered, id) ?? [])
  return found.length === new Set(ids).size ? found : null
}
