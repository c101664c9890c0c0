import { call, device } from '@/cloud'
import type { CallError, Input, Output, Reply } from '@/contract'
import { createLock } from './alone'
import { recall, remember } from './storage'
import { createStore } from './store'

/** A visit that was written down and has not arrived yet. `label` is only shown. */
export interface KeptVisit {
  readonly label: string
  readonly input: Input<'visits.save'>
  /** Why the server would not have it; null while it only waits for signal. */
  readonly problem: string | null
}

type Saved = Output<'visits.save'>

const visits = createStore(() => recall<readonly KeptVisit[]>('visits') ?? [])

const put = (change: (old: readonly KeptVisit[]) => readonly KeptVisit[]) => {
  visits.set(change(visits.get()))
  remember('visits', visits.get())
}
const others = (key: string) => (old: readonly KeptVisit[]) => old.filter(({ input }) => input.key !== key)

/** Visits that wait in this phone. */
export const useKeptVisits = () => visits.use()
export const forgetVisit = (key: string) => put(others(key))

const noSignal = ({ code }: CallError) => code.startsWith('network.')

/** Without signal it is kept and goes later with the key it was written with, and so only once; a refusal is for who waits for it. */
export const sendVisit = async (label: string, input: Input<'visits.save'>): Promise<Reply<Saved>> => {
  const reply = await call('visits.save', input)
  if (!reply.ok && noSignal(reply.error)) put((old) => [...others(input.key)(old), { label, input, problem: null }])
  return reply
}

const sendKept = async (kept: KeptVisit): Promise<boolean> => {
  const { key } = kept.input
  const reply = await call('visits.save', kept.input)
  if (reply.ok) forgetVisit(key)
  else if (!noSignal(reply.error)) put((old) => old.map((one) => (one.input.key === key ? { ...one, problem: reply.error.message } : one)))
  return reply.ok || !noSignal(reply.error)
}

const alone = createLock()

/** Sends what waits, oldest first. */
export const sendVisits = () =>
  alone(async () => {
    for (const kept of visits.get().filter(({ problem }) => problem === null)) if (!(await sendKept(kept))) break
  })

/** From now on what waits goes as soon as there is signal. */
export const startVisits = () => {
  void sendVisits()
  device.onSignal(() => void sendVisits())
}
