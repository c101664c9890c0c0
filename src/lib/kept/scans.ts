import { call, device, now } from '@/cloud'
import type { CallError, Input, Output, Reply } from '@/contract'
import { createLock } from './alone'
import { newKey } from './key'
import { recall, remember } from './storage'
import { createStore } from './store'

/** A code that was scanned and has not arrived yet. Times are this phone's, and only ever compared with each other. */
export interface Scan {
  readonly key: string
  readonly code: string
  readonly scannedAt: number
  /** The event from whose page it was scanned. */
  readonly eventId?: string | undefined
  /** Where it was scanned, only where the county asks; gone once it is sent. */
  readonly point?: Input<'attendance.attend'>['point'] | undefined
  /** Why the server would not have it; null while it only waits for signal. */
  readonly problem: string | null
}

type Attended = Reply<Output<'attendance.attend'>>

const scans = createStore(() => recall<readonly Scan[]>('scans') ?? [])

const put = (change: (old: readonly Scan[]) => readonly Scan[]) => {
  scans.set(change(scans.get()))
  remember('scans', scans.get())
}

/** Scans that wait in this phone. */
export const useScans = () => scans.use()
export const forgetScan = (key: string) => put((old) => old.filter((scan) => scan.key !== key))

/** Kept before anything is sent: a phone without signal, or one that goes out, loses nothing. */
export const keepScan = (code: string, eventId?: string): Scan => {
  const scan = { key: newKey(), code, eventId, scannedAt: now(), problem: null }
  put((old) => [...old, scan])
  return scan
}

/** Where it was scanned, once the phone has told. */
export const placeScan = (scan: Scan, point: Scan['point']): Scan => {
  const placed = { ...scan, point }
  put((old) => old.map((one) => (one.key === scan.key ? placed : one)))
  return placed
}

const waited = ({ scannedAt }: Scan) => Math.max(0, now() - scannedAt)
const noSignal = ({ code }: CallError) => code.startsWith('network.')
/** A try that took this long may have made the code look older than it was when it was scanned. */
const slowTry = 5_000

const send = async (scan: Scan): Promise<Attended> => {
  const { key, code, eventId, point } = scan
  const before = waited(scan)
  const reply = await call('attendance.attend', { key, code, eventId, point, waited: before })
  const wasSlow = waited(scan) - before > slowTry
  return !reply.ok && reply.error.code === 'attendance.code_expired' && wasSlow
    ? call('attendance.attend', { key, code, eventId, point, waited: waited(scan) })
    : reply
}

/** Sends one scan. It stays where there is no signal; what the server refuses stays with its reason until it is read. */
export const sendScan = async (scan: Scan): Promise<Attended> => {
  const reply = await send(scan)
  if (reply.ok) forgetScan(scan.key)
  else if (!noSignal(reply.error)) put((old) => old.map((one) => (one.key === scan.key ? { ...one, problem: reply.error.message } : one)))
  return reply
}

const alone = createLock()

/** Sends what waits, oldest first: arriving before leaving. */
export const sendScans = () =>
  alone(async () => {
    for (const scan of scans.get().filter(({ problem }) => problem === null)) {
      const reply = await sendScan(scan)
      if (!reply.ok && noSignal(reply.error)) break
    }
  })

/** From now on what waits goes as soon as there is signal. */
export const startScans = () => {
  void sendScans()
  device.onSignal(() => void sendScans())
}
