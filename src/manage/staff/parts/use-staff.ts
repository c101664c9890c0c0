import { useCallback, useState } from 'react'
import { call } from '@/cloud'
import type { Output } from '@/contract'
import type { Role } from '@/contract/words'
import { usePages } from '@/lib/hooks/use-pages'

export type StaffRow = Output<'staff.list'>['rows'][number]

/** Who holds an office here or directly below, or held one; and which offices I may give. */
export const useStaff = (orgId: string, past: boolean) => {
  const [gives, setGives] = useState<readonly Role[]>([])
  const load = useCallback(
    async (after?: string) => {
      const reply = await call('staff.list', { orgId, past, after })
      if (reply.ok) setGives(reply.data.gives)
      return reply
    },
    [orgId, past],
  )
  return { ...usePages(load), gives }
}
