import type { MatterCard } from '@/contract/matters'
import { useOpenMatter } from '@/lib/hooks/open-matter'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useTopUp } from '@/lib/hooks/use-top-up'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { QueuedMatter } from '@/ui/MatterRow'

/** A matter of the queue with its one button: 回应 is done on the spot, the rest opens. */
export const QueueCard = ({ matter, onChanged }: { matter: MatterCard; onChanged: () => void }) => {
  const { run, busy, error } = useAction('matters.respond')
  const topUp = useTopUp()
  const respond = async () => {
    topUp()
    if (!(await run((key) => ({ id: matter.id, key })))) return
    success('已告诉对方')
    onChanged()
  }
  return (
    <QueuedMatter matter={matter} onOpen={useOpenMatter()}>
      <ErrorLine error={error} />
      {matter.can.includes('respond') && (
        <BigButton id={`respond-${matter.id}`} busy={busy} onClick={() => void respond()}>
          {matter.handover?.mine ? '我接手' : '回应'}
        </BigButton>
      )}
    </QueuedMatter>
  )
}
