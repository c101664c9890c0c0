import type { Input } from '@/contract'
import { open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'

type PutUp = 'service.post' | 'service.wish' | 'service.event'

/** What is being written, kept on the phone until it is out; then it is shown. */
export const usePutUp = <Name extends PutUp, Draft>(name: Name, empty: () => Draft) => {
  const { value, change, clear } = useDraft<Draft>(name, empty)
  const { run, busy, error } = useAction(name)
  const put = (part: Partial<Draft>) => change((old) => ({ ...old, ...part }))
  const send = async (input: (key: string) => Input<Name>) => {
    const made = await run(input)
    if (!made) return
    clear()
    success('发出去了')
    open.offerInstead(made.id)
  }
  return { value, put, send, busy, error }
}
