import { useState } from 'react'
import type { MatterView } from '@/contract/matters'
import type { Step } from '@/contract/words'
import { open } from '@/lib/routes'
import { ActionBar } from './ActionBar'
import { Claim } from './Claim'
import { MoreSheet } from './MoreSheet'
import { Respond } from './Respond'
import { StepSheet } from './StepSheet'
import { hasOwnPage, isOffered } from './step-words'

interface ActionsProps {
  matter: MatterView
  onChanged: (matter: MatterView) => void
}

/** Which steps may stand as a second button; the others wait in the sheet. */
const beside: readonly Step[] = ['dispute', 'echo', 'answer']
const secondOf = (rest: readonly Step[]) => rest.find((step) => beside.includes(step))

/** Opens the page of a step that has one; answers whether it has. */
const openPageOf = (step: Step, id: string): boolean => {
  if (step === 'echo' || step === 'answer') open.handle(id, step)
  else if (hasOwnPage(step)) open.step(id, step)
  else return false
  return true
}

/** What one may do now, as the server says: the first in red, perhaps one beside it, the rest in a sheet. */
export const Actions = ({ matter, onChanged }: ActionsProps) => {
  const [opened, setOpened] = useState<Step | 'more' | null>(null)
  const offered = matter.can.filter(isOffered)
  const [main, ...rest] = offered
  if (!main) return null

  const second = secondOf(rest)
  const others = rest.filter((step) => step !== second)
  // A sheet that goes because another comes says that it closed.
  const closing = (sheet: Step | 'more') => () => setOpened((old) => (old === sheet ? null : old))
  const begin = (step: Step) => setOpened(openPageOf(step, matter.id) ? null : step)
  const changed = (next: MatterView) => {
    setOpened(null)
    onChanged(next)
  }
  const bar = { second, hasMore: others.length > 0, onBegin: begin, onMore: () => setOpened('more') }

  return (
    <>
      {main === 'respond' && <Respond matter={matter} bar={bar} onChanged={changed} />}
      {main === 'claim' && <Claim id={matter.id} bar={bar} onChanged={changed} />}
      {main !== 'respond' && main !== 'claim' && <ActionBar {...bar} main={main} />}
      <MoreSheet steps={others} visible={opened === 'more'} onClose={closing('more')} onBegin={begin} />
      {offered.map((step) => <StepSheet key={step} step={step} id={matter.id} visible={opened === step} onClose={closing(step)} onChanged={changed} />)}
    </>
  )
}
