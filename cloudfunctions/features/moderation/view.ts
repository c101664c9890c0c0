import type { Held as Shown } from '@/contract/moderation'
import { maskName, type Actor } from '../actor/actor'
import { mayDecide, type Held } from './held'

/** The matter that words or a file belong to; null: none. Whoever asked it reads who has looked at them. */
export const matterOf = ({ file, call }: Pick<Held, 'file' | 'call'>): string | null => {
  if (file) return file.in === 'matters' ? file.documentId : null
  const { id } = (call?.input ?? {}) as Readonly<Record<string, unknown>>
  return call?.name.startsWith('matters.') && typeof id === 'string' ? id : null
}

/** As whoever decides reads it. `url`: a short-lived link to the file. */
export const toHeld = (held: Held, url: string | null, doer: { readonly actor: Actor; readonly now: number }): Shown => {
  const { _id, what, text, by, why, at, decided, state, came } = held
  return {
    id: _id,
    what,
    text,
    url,
    who: by.name === null ? '没有留姓名的人' : maskName(by.name),
    why: why ?? 'review',
    at,
    decided: decided && { at: decided.at, byName: decided.byName, allowed: state === 'allowed', came },
    can: state === 'waits' && mayDecide(held, doer) === 'yes' ? ['decide'] : [],
  }
}
