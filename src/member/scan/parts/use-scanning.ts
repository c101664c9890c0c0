import { useCallback, useState } from 'react'
import { here, scanner } from '@/cloud/paper'
import type { CallError } from '@/contract'
import type { ServiceLine } from '@/contract/attendance'
import { readCode } from '@/contract/attend-code'
import { halfWidth } from '@/contract/text'
import { useBusy } from '@/lib/hooks/use-busy'
import { forgetScan, keepScan, placeScan, sendScan } from '@/lib/kept/scans'

const notOurs: CallError = { code: 'attendance.code_forged', message: '这不是签到码。请扫组织的人手机上的那个码' }

/** Scans a code and sends it. What has no signal waits in the phone; what is refused is said here, and not kept. */
export const useScanning = (eventId?: string) => {
  const [attended, setAttended] = useState<ServiceLine | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const { busy, alone } = useBusy()

  const deliver = useCallback(
    async (words: string) => {
      const code = readCode(words)
      setError(code ? null : notOurs)
      if (!code) return
      const kept = keepScan(halfWidth(words), eventId)
      const scan = code.asksPlace ? placeScan(kept, (await here.point()) ?? undefined) : kept
      const reply = await sendScan(scan)
      if (reply.ok) setAttended(reply.data)
      else if (!reply.error.code.startsWith('network.')) {
        forgetScan(scan.key)
        setError(reply.error)
      }
    },
    [eventId],
  )
  const take = useCallback((words: string) => alone(() => deliver(words)), [alone, deliver])
  const scan = useCallback(async () => {
    const words = await scanner.scan()
    if (words !== null) await take(words)
  }, [take])
  return { attended, error, busy, scan, take }
}
