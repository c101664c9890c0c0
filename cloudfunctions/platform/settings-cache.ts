import { findById } from './documents'

/** How long a warm instance trusts what it read: a change of settings is everywhere within this time. */
const trustFor = 60_000

let kept: { readonly at: number; readonly document: Readonly<Record<string, unknown>> } | null = null

/** The county's own settings, over the defaults by the caller. One round trip cold, none while warm. */
export const storedSettings = async (): Promise<Readonly<Record<string, unknown>>> => {
  if (kept && Math.abs(Date.now() - kept.at) < trustFor) return kept.document
  const document = (await findById<Record<string, unknown>>('settings', 'county')) ?? {}
  kept = { at: Date.now(), document }
  return document
}
