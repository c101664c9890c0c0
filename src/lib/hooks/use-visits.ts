import type { VisitView } from '@/contract/visits'
import { open } from '../routes/routes'
import { success } from './success'
import { useAction } from './use-action'
import { useCall } from './use-call'

/** The last visits of a household, and what its reader may do about each. */
export const useVisits = (householdId: string, label: string) => {
  const { data, error, refresh } = useCall('visits.list', { householdId })
  const confirming = useAction('visits.confirm')
  const confirm = async (id: string) => {
    if (!(await confirming.run((key) => ({ id, key })))) return
    success('谢谢您')
    void refresh()
  }
  const waysOf = ({ id, can, matterId }: VisitView) => [
    ...(can.includes('confirm') ? [{ id: `confirm-${id}`, word: '是这样', onTap: () => void confirm(id) }] : []),
    ...(can.includes('correct') ? [{ id: `correct-${id}`, word: '改', onTap: () => open.visit(householdId, label, id) }] : []),
    ...(matterId === null ? [] : [{ id: `matter-${id}`, word: '看带回来的这件事', onTap: () => open.matter(matterId) }]),
  ]
  return { visits: data?.rows ?? null, waysOf, error: error ?? confirming.error }
}

export type Visits = ReturnType<typeof useVisits>
