import { call, device } from '@/cloud'
import type { CallError, Input, Output, Reply } from '@/contract'
import type { VoiceDraft } from '../hooks/use-voice'
import { createLock } from './alone'
import { arrived } from './files'
import { recall, remember } from './storage'
import { createStore } from './store'

/** A visit as it is told. `label` is only shown. */
export interface ToldVisit {
  readonly label: string
  readonly input: Input<'visits.save'>
  /** What was spoken, and the folder that it goes to. */
  readonly voice: VoiceDraft | null
  readonly uploads: string
}

/** A visit that was written down and has not arrived yet. */
export interface KeptVisit extends ToldVisit {
  /** Why the server would not have it; null while it only waits for signal. */
  readonly problem: string | null
}

type Saved = Output<'visits.save'>

const noSignalYet: CallError = { code: 'network.offline', message: '没有信号，先存着' }
const lostVoice: CallError = { code: 'visits.voice_lost', message: '语音在手机里找不到了，可以不带它发' }

/** One of an earlier version has no voice of its own. */
const recalled = (): readonly KeptVisit[] =>
  (recall<readonly (Omit<KeptVisit, 'voice' | 'uploads'> & Partial<KeptVisit>)[]>('visits') ?? []).map((kept) => ({
    voice: null,
    uploads: '',
    ...kept,
  }))

const visits = createStore(recalled)

const put = (change: (old: readonly KeptVisit[]) => readonly KeptVisit[]) => {
  visits.set(change(visits.get()))
  remember('visits', visits.get())
}
const others = (key: string) => (old: readonly KeptVisit[]) => old.filter(({ input }) => input.key !== key)
const replace = (next: KeptVisit) => put((old) => old.map((one) => (one.input.key === next.input.key ? next : one)))

/** Visits that wait in this phone. */
export const useKeptVisits = () => visits.use()
export const forgetVisit = (key: string) => put(others(key))

const noSignal = ({ code }: CallError) => code.startsWith('network.')

interface Delivered {
  /** With what of it has arrived. */
  readonly told: ToldVisit
  readonly reply: Reply<Saved>
}

/** The voice first, for the visit names it. */
const deliver = async (before: ToldVisit): Promise<Delivered> => {
  const voice = before.voice && (await arrived(before.voice, before.uploads, before.voice.kind))
  const told = { ...before, voice }
  if (voice && !voice.fileId) return { told, reply: { ok: false, error: voice.failed ? lostVoice : noSignalYet } }
  const spoken = voice?.fileId ? { voice: { fileId: voice.fileId, seconds: voice.seconds } } : {}
  return { told, reply: await call('visits.save', { ...told.input, ...spoken }) }
}

/** What is kept outlives the program, the recording too. */
const keep = async (told: ToldVisit) => {
  const { voice } = told
  const safe = voice && !voice.fileId ? { ...voice, path: await device.keep(voice.path) } : voice
  put((old) => [...others(told.input.key)(old), { ...told, voice: safe, problem: null }])
}

/** Without signal it is kept and goes later with the key it was written with, and so only once; a refusal is for who waits for it. */
export const sendVisit = async (before: ToldVisit): Promise<Reply<Saved>> => {
  const { told, reply } = await deliver(before)
  if (!reply.ok && noSignal(reply.error)) await keep(told)
  return reply
}

const sendKept = async (kept: KeptVisit): Promise<boolean> => {
  const { told, reply } = await deliver(kept)
  if (reply.ok) forgetVisit(kept.input.key)
  else replace({ ...told, problem: noSignal(reply.error) ? null : reply.error.message })
  return reply.ok || !noSignal(reply.error)
}

const alone = createLock()

/** Sends what waits, oldest first. */
export const sendVisits = () =>
  alone(async () => {
    for (const kept of visits.get().filter(({ problem }) => problem === null)) if (!(await sendKept(kept))) break
  })

/** Sends one without what the phone has lost of it. */
export const sendWithoutVoice = (kept: KeptVisit) => alone(() => sendKept({ ...kept, voice: null }))

/** From now on what waits goes as soon as there is signal. */
export const startVisits = () => {
  void sendVisits()
  device.onSignal(() => void sendVisits())
}
