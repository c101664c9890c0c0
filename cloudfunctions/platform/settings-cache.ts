import { findById } from './documents'

/** How long a warm instance trusts what it read: a change of settings is everywhere within this time. */
const trustFor = 60_000

interface Editions {
  readonly editions?: readonly { readonly from: number; readonly values: Readonly<Record<string, unknown>> }[]
}

let kept: { readonly at: number; readonly editions: Required<Editions>['editions'] } | null = null

/** What holds now: the last edition that has begun. */
const inForce = (editions: Required<Editions>['editions']) => editions.findLast(({ from }) => from <= Date.now())?.values ?? {}

/** The county's own settings, over the defaults by the caller. One round trip cold, none while warm. */
export const storedSettings = async (): Promise<Readonly<Record<string, unknown>>> => {
  if (kept && Math.abs(Date.now() - kept.at) < trustFor) return inForce(kept.editions)
  const document = await findById<Editions>('settings', 'county')
  kept = { at: Date.now(), editions: document?.editions ?? [] }
  return inForce(kept.editions)
}
