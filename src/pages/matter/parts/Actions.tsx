import { useState } from 'react'
import type { MatterView } from '@/contract/matters'
import type { Step } from '@/contract/words'
import { open } from '@/lib/routes'
import { ActionBar } from './ActionBar'
import { ConfirmSheet } from './ConfirmSheet'
import { DisputeSheet } from './DisputeSheet'
import { MoreSheet } from './MoreSheet'
import { Respond } from './Respond'
import { isHere } from './step-words'

interface ActionsProps {
  matter: MatterView
  onChanged: (matter: MatterView) => void
}

/** Which step is shown as a second button; the others wait in the sheet. */
const secondOf = (rest: readonly Step[]) => (rest.length === 1 ? rest[0] : rest.find((step) => step === 'dispute'))

/** What one may do now, as the server says: the first in red, perhaps one beside it, the rest in a sheet. */
export const Actions = ({ matter, onChanged }: ActionsProps) => {
  const [opened, setOpened] = useState<Step | 'more' | null>(null)
  const [main, ...rest] = matter.can.filter(isHere)
  if (!main) return null

  const second = secondOf(rest)
  const others = rest.filter((step) => step !== second)
  const close = () => setOpened(null)
  const begin = (step: Step) => {
    const onItsOwnPage = step === 'echo' || step === 'answer'
    setOpened(onItsOwnPage ? null : step)
    if (onItsOwnPage) open.handle(matter.id, step)
  }
  const changed = (next: MatterView) => {
    close()
    onChanged(next)
  }
  const bar = { second, hasMore: others.length > 0, onBegin: begin, onMore: () => setOpened('more') }
  const sheet = (step: Step) => ({ id: matter.id, visible: opened === step, onClose: close, onChanged: changed })

  return (
    <>
      {main === 'respond' ? <Respond id={matter.id} bar={bar} onChanged={changed} /> : <ActionBar {...bar} main={main} />}
      <MoreSheet steps={others} visible={opened === 'more'} onClose={close} onBegin={begin} />
      {matter.can.includes('confirm') && <ConfirmSheet {...sheet('confirm')} />}
      {matter.can.includes('dispute') && <DisputeSheet {...sheet('dispute')} />}
    </>
  )
}
