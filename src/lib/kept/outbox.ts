import { call, device, now, upload } from '@/cloud'
import type { CallError, Input } from '@/contract'
import type { Instant } from '@/contract/fields'
import { recall, remember } from './storage'
import { createStore } from './store'
import type { Photo } from '../hooks/use-photos'
import type { VoiceDraft } from '../hooks/use-voice'

/** What was sent without signal: it goes later, with the key it was written with, and so only once. */
export interface Waiting {
  readonly key: string
  readonly at: Instant
  readonly summary: string
  readonly uploads: string
  readonly asked: Omit<Input<'matters.submit'>, 'key' | 'photos' | 'voice'>
  readonly photos: readonly Photo[]
  readonly voice: VoiceDraft | null
  /** Why the server would not have it; null while it only waits for signal. */
  readonly problem: string | null
}

const outbox = createStore(() => recall<readonly Waiting[]>('outbox') ?? [])

const put = (change: (old: readonly Waiting[]) => readonly Waiting[]) => {
  outbox.set(change(outbox.get()))
  remember('outbox', outbox.get())
}
const replace = (next: Waiting) => put((old) => old.map((one) => (one.key === next.key ? next : one)))

export const useOutbox = () => outbox.use()
export const throwAway = (key: string) => put((old) => old.filter((one) => one.key !== key))

/** Takes it in, with files that outlive the program. */
export const keepForLater = async (waiting: Omit<Waiting, 'at' | 'problem'>) => {
  const photos = await Promise.all(
    waiting.photos.map(async (photo) => (photo.fileId ? photo : { ...photo, path: await device.keep(photo.path) })),
  )
  const voice = waiting.voice && !waiting.voice.fileId ? { ...waiting.voice, path: await device.keep(waiting.voice.path) } : waiting.voice
  put((old) => [...old.filter(({ key }) => key !== waiting.key), { ...waiting, photos, voice, at: now(), problem: null }])
}

const arrived = async (
  { path, fileId }: { path: string; fileId: string | null },
  folder: string,
  kind?: string,
): Promise<string | null> => {
  if (fileId) return fileId
  const reply = await upload(path, folder, kind)
  return reply.ok ? reply.data : null
}

const withFiles = async (waiting: Waiting): Promise<Waiting> => {
  const photos = await Promise.all(waiting.photos.map(async (photo) => ({ ...photo, fileId: await arrived(photo, waiting.uploads) })))
  const voice = waiting.voice && { ...waiting.voice, fileId: await arrived(waiting.voice, waiting.uploads, waiting.voice.kind) }
  return { ...waiting, photos, voice }
}

const inputOf = ({ key, asked, photos, voice }: Waiting): Input<'matters.submit'> => ({
  ...asked,
  key,
  photos: photos.flatMap(({ fileId }) => fileId ?? []),
  voice: voice?.fileId ? { fileId: voice.fileId, seconds: voice.seconds } : undefined,
})

const isComplete = ({ photos, voice }: Waiting) => photos.every(({ fileId }) => fileId) && (voice === null || voice.fileId !== null)
const noSignal = ({ code }: CallError) => code.startsWith('network.')

/** True when it has gone. */
const sendOne = async (before: Waiting): Promise<boolean> => {
  const waiting = await withFiles(before)
  replace(waiting)
  if (!isComplete(waiting)) return false
  const reply = await call('matters.submit', inputOf(waiting))
  if (reply.ok) throwAway(waiting.key)
  else if (!noSignal(reply.error)) replace({ ...waiting, problem: reply.error.message })
  return reply.ok
}

const gone = createStore(() => 0)
/** How many have gone since the program began: a page that shows what was sent looks again when it grows. */
export const useGone = () => gone.use()

let sending = false

/** Sends what waits, oldest first, until one does not get through. */
export const sendWaiting = async (): Promise<void> => {
  if (sending) return
  sending = true
  for (const waiting of outbox.get()) {
    if (!(await sendOne(waiting))) break
    gone.set(gone.get() + 1)
  }
  sending = false
}

/** From now on whatever waits goes as soon as there is signal. */
export const startOutbox = () => {
  device.onSignal(() => void sendWaiting())
}
