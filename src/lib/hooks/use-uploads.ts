import { useMyself } from './use-myself'

/** The folder for the person's own files; null until it is known, which it is except on the very first page. */
export const useUploads = (): string | null => useMyself().me?.uploads ?? null
