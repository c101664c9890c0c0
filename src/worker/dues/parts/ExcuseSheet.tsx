import { useState } from 'react'
import { excuses, type Excuse } from '@/contract/words-visits'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { OneOf } from '@/ui/OneOf'
import { Sheet } from '@/ui/Sheet'

/** This time is let go, with a reason and without blame. */
export const ExcuseSheet = ({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: () => void }) => {
  const { run, busy, error } = useAction('visits.excuse')
  const [why, setWhy] = useState<Excuse | null>(null)
  const send = async () => {
    if (why === null || !(await run((key) => ({ householdId: id, why, key })))) return
    success('记下了，到下次再看')
    onClose()
    onDone()
  }
  return (
    <Sheet title="这次为什么不看" visible onClose={onClose}>
      <OneOf name="excuse" label="不怪谁，到下次再看" words={excuses} picked={why} onPick={setWhy} />
      <ErrorLine error={error} />
      <BigButton id="excuse-send" look="main" busy={busy} missing={why === null ? '请选一个原因' : null} onClick={() => void send()}>
        这次不看
      </BigButton>
    </Sheet>
  )
}
