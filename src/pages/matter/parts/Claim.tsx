import type { MatterView } from '@/contract/matters'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { ActionBar, type BarRest } from './ActionBar'

/** 认领 in one tap: what to do next is said afterwards. */
export const Claim = ({ id, bar, onChanged }: { id: string; bar: BarRest; onChanged: (matter: MatterView) => void }) => {
  const { run, busy, error } = useAction('matters.claim')
  const claim = async () => {
    const next = await run((key) => ({ id, key }))
    if (!next) return
    success('由您来办')
    onChanged(next)
  }
  return (
    <ActionBar {...bar} main="claim" busy={busy} error={error} onBegin={(step) => (step === 'claim' ? void claim() : bar.onBegin(step))} />
  )
}
