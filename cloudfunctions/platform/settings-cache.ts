import { findById } from './documents'

/** How long a warm instance trusts what it read: a change of settings is everywhere within this time. */
const trustFor = 60_000

interface Edition {
  readonly from: number
  readonly values: Readonly<Record<string, unknown>>
}

/** Settings as they are stored: every edition, the earliest first. */
export interface StoredSettings {
  readonly editions?: readonly Edition[]
}

const kept = new Map<string, { readonly at: number; readonly editions: readonly Edition[] }>()

/** What was read of one document of settings together with something else: who asks within the minute need not read it again. */
export const keepSettings = (id: string, document: StoredSettings | null | undefined): readonly Edition[] => {
  const editions = document?.editions ?? []
  kept.set(id, { at: Date.now(), editions })
  return editions
}

/** Every edition of one document of settings, the earliest first. One round trip cold, none while warm. */
export const storedEditions = async (id: string): Promise<readonly Edition[]> => {
  const known = kept.get(id)
  if (known && Math.abs(Date.now() - known.at) < trustFor) return known.editions
  return keepSettings(id, await findById<StoredSettings>('settings', id))
}

/** The county's own settings as they hold now, over the defaults by the caller. */
export const storedSettings = async (): Promise<Readonly<Record<string, unknown>>> =>
  (await storedEditions('county')).findLast(({ from }) => from <= Date.now())?.values ?? {}
