import { success } from '@/lib/hooks/success'
import { back } from '@/lib/routes/routes'
import { useAction } from '@/lib/hooks/use-action'
import type { Input } from '@/contract'
import type { NodeView } from '@/contract/places'

type Change = Omit<Input<'grid.save'>, 'id' | 'parentId' | 'version' | 'key'>

/** Saves one thing about a place, as it was shown: what somebody else changed meanwhile is never overwritten. */
export const useSave = ({ id, version }: NodeView) => {
  const { run, busy, error } = useAction('grid.save')
  const save = async (change: Change) => {
    if (!(await run((key) => ({ ...change, id, version, key })))) return
    success('改好了')
    back()
  }
  return { send: (change: Change) => void save(change), busy, error }
}
