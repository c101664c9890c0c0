import { call, device, now } from '@/cloud'
import type { CallError, Input } from '@/contract'
import type { Instant } from '@/contract/fields'
import { createLock } from './alone'
import { arrived } from './files'
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
  /** Why it does not go and waits for the person; null while it only waits for signal. */
  readonly problem: string | null
}

const GONE = '照片或者语音在手机里找不到了。可以改一改再发，或者不带它发'

const outbox = createStore(() => recall<readonly Waiting[]>('outbox') ?? [])

/** False where the phone has no room to remember it. */
const put = (change: (old: readonly Waiting[]) => readonly Waiting[]): boolean => {
  outbox.set(change(outbox.get()))
  return remember('outbox', outbox.get())
}
const replace = (next: Waiting) => void put((old) => old.map((one) => (one.key === next.key ? next : one)))

export const useOutbox = () => outbox.use()
export const throwAway = (key: string) => void put((old) => old.filter((one) => one.key !== key))

/** Takes it in, with files that outlive the program. False: the phone has no room, and nothing was taken in. */
export const keepForLater = async (waiting: Omit<Waiting, 'at' | 'problem'>): Promise<boolean> => {
  const photos = await Promise.all(
    waiting.photos.map(async (photo) => (photo.fileId ? photo : { ...photo, path: await device.keep(photo.path) })),
  )
  const voice = waiting.voice && !waiting.voice.fileId ? { ...waiting.voice, path: await device.keep(waiting.voice.path) } : waiting.voice
  const before = outbox.get()
  if (put((old) => [...old.filter(({ key }) => key !== waiting.key), { ...waiting, photos, voice, at: now(), problem: null }])) return true
  outbox.set(before)
  return false
}

/** What is passing goes better the next time by itself; anything else waits for the person. */
const isPassing = ({ code }: CallError) => code.startsWith('network.') || code === 'internal'
const noSignal = ({ code }: CallError) => code === 'network.offline'

const withFiles = async (waiting: Waiting): Promise<Waiting> => {
  const photos = await Promise.all(waiting.photos.map((photo) => arrived(photo, waiting.uploads)))
  const voice = waiting.voice && (await arrived(waiting.voice, waiting.uploads, waiting.voice.kind))
  const gone = photos.some(({ failed }) => failed) || voice?.failed === true
  return { ...waiting, photos, voice, problem: gone ? GONE : null }
}

const inputOf = ({ key, asked, photos, voice }: Waiting): Input<'matters.submit'> => ({
  ...asked,
  key,
  photos: photos.flatMap(({ fileId }) => fileId ?? []),
  voice: voice?.fileId ? { fileId: voice.fileId, seconds: voice.seconds } : undefined,
})

const isComplete = ({ photos, voice }: Waiting) => photos.every(({ fileId }) => fileId) && (voice === null || voice.fileId !== null)

const gone = createStore(() => 0)
/** How many have gone since the program began: a page that shows what was sent looks again when it grows. */
export const useGone = () => gone.use()

type Outcome = 'gone' | 'waits' | 'noSignal'

const sendOne = async (before: Waiting): Promise<Outcome> => {
  const waiting = await withFiles(before)
  replace(waiting)
  if (!isComplete(waiting)) return 'waits'
  const reply = await call('matters.submit', inputOf(waiting))
  if (reply.ok) {
    throwAway(waiting.key)
    gone.set(gone.get() + 1)
    return 'gone'
  }
  if (!isPassing(reply.error)) replace({ ...waiting, problem: reply.error.message })
  return noSignal(reply.error) ? 'noSignal' : 'waits'
}

const alone = createLock()

/** Sends what waits for signal, oldest first, each by itself: what is refused keeps none of the others back. */
export const sendWaiting = () =>
  alone(async () => {
    for (const waiting of outbox.get().filter(({ problem }) => problem === null)) {
      if ((await sendOne(waiting)) === 'noSignal') break
    }
  })

/** Sends one once more as it is, after the person has read why it did not go. */
export const sendAgain = (waiting: Waiting) => alone(() => sendOne({ ...waiting, problem: null }))

export const hasLost = ({ photos, voice }: Waiting) => photos.some(({ failed }) => failed) || voice?.failed === true
/** Without what the phone has no more; there must be words left to send. */
export const withoutLost = (waiting: Waiting): Waiting => ({
  ...waiting,
  photos: waiting.photos.filter(({ failed }) => !failed),
  voice: waiting.voice?.failed ? null : waiting.voice,
})

/** From now on whatever waits goes as soon as there is signal. */
export const startOutbox = () => {
  device.onSignal(() => void sendWaiting())
}
