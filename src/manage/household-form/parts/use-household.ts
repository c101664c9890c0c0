import { manage } from '@/lib/routes/routes-manage'
import { back } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'
import { toSend, type Filled, type Touched } from './filled'

/** A household being written down; what was touched stays on the phone until it has gone. `begun`: as it stands, or empty. */
export const useHousehold = (id: string | undefined, begun: Filled) => {
  const draft = useDraft<Touched>(`household.${id ?? 'new'}`, () => ({}))
  const { run, busy, error } = useAction('households.save')
  const filled: Filled = { ...begun, ...draft.value }
  const put = (touched: Touched) => draft.change((old) => ({ ...old, ...touched }))
  const send = async () => {
    const saved = await run((key) => ({ ...toSend(filled, draft.value, id), key }))
    if (!saved) return
    draft.clear()
    success('记下了')
    if (id === undefined) manage.householdInstead(saved.id)
    else back()
  }
  return { filled, put, send, busy, error }
}
