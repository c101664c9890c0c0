import type { Built } from './builds'

/** What the table of phones hears about. Times in UTC ms by the local cloud's clock. */
export type LocalEvent =
  | { readonly kind: 'message'; readonly openid: string; readonly name: string; readonly message: object }
  | { readonly kind: 'sms'; readonly openid: string | null; readonly name: string; readonly message: object }
  | { readonly kind: 'group'; readonly content: string }
  | { readonly kind: 'clock'; readonly now: number; readonly offset: number }
  | { readonly kind: 'built'; readonly what: Built }
  | { readonly kind: 'call'; readonly openid: string | null; readonly name: string | null; readonly outcome: string }

type Listener = (event: LocalEvent) => void

/** Word of what happens, to whoever looks. */
export class LocalEvents {
  private readonly listeners = new Set<Listener>()

  tell(event: LocalEvent): void {
    for (const listener of this.listeners) listener(event)
  }

  /** @returns a function that stops listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
