import { scanner } from '@/cloud/paper'

/** A stray % is no code of ours, and no reason to fail. */
const decoded = (words: string): string => {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

/** The grid whose code stands in some words, such as a scanned path. */
export const gridIn = (words: string): string | null => /\d{15}/.exec(decoded(words))?.[0] ?? null

export const canScan = scanner.able

/** Scans the code on a notice board. Null when nothing was scanned, empty when it is no code of a grid. */
export const scanGrid = async (): Promise<string | null> => {
  const words = await scanner.scan()
  return words === null ? null : (gridIn(words) ?? '')
}
