import type { Decision } from '../../../platform/aggregate'
import { hour } from '../../../ground/time/beijing'
import type { Actor } from '../../actor/actor'
import type { Matter } from '../document/matter'
import type { Voice } from '../document/parts'

interface Words {
  readonly key: string
  readonly text: string
  readonly photos: readonly string[]
  readonly voice?: Voice | undefined
}

interface Asking {
  readonly actor: Pick<Actor, '_id' | 'name'>
  readonly gridId: string
  readonly now: number
}

/** Danger that the same person has told of the same grid within the hour, and that is not over; null: none. */
export const dangerBefore = (seen: readonly Matter[], id: string, { actor, gridId, now }: Asking): Matter | null =>
  seen.find(
    (matter) =>
      matter._id !== id &&
      matter.promises.haste === 'danger' &&
      matter.asker.personId === actor._id &&
      matter.place.gridId === gridId &&
      matter.askedAt > now - hour &&
      (matter.state === 'awaitingResponse' || matter.state === 'inProgress'),
  ) ?? null

/** What is said again stands beside what was said first: it rang once, and everybody who acts reads it. The same call again: nothing. */
export const addWords = (matter: Matter, { key, text, photos, voice }: Words, { actor, now }: Omit<Asking, 'gridId'>): Decision<Matter> => {
  if (matter.timeline.some(({ id }) => id === key)) return { next: matter, effects: [] }
  const by = { personId: actor._id, name: actor.name, role: null }
  const event = { id: key, at: now, what: 'added', by, text: text === '' ? null : text, photos, voice: voice ?? null } as const
  return { next: { ...matter, timeline: [...matter.timeline, event] }, effects: [] }
}
