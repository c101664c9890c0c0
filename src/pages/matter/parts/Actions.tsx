import { useState } from 'react'
import type { MatterView } from '@/contract/matters'
import type { Step, Wants } from '@/contract/words'
import { replyDraft } from '@/lib/kept/reply-draft'
import { open } from '@/lib/routes/routes'
import { useDraft } from '@/lib/hooks/use-draft'
import { ActionBar } from './ActionBar'
import { Claim } from './Claim'
import { MoreSheet } from './MoreSheet'
import { ReplySheet, repliesOf } from './ReplySheet'
import { Respond } from './Respond'
import { StepSheet } from './StepSheet'
import { hasOwnPage, isOffered } from './step-words'

interface ActionsProps {
  matter: MatterView
  /** What the person came to do: it is open at once. */
  wants: Wants | null
  /** They were about to reply, and somebody else was faster. */
  moved: boolean
  onChanged: (matter: MatterView) => void
  /** Must keep its identity. */
  onMoved: () => void
}

type Opened = Step | 'more' | 'reply' | null

/** Which steps may stand as a second button; the others wait in the sheet. */
const beside: readonly Step[] = ['dispute', 'sendBack', 'echo', 'answer']
const secondOf = (rest: readonly Step[]) => rest.find((step) => beside.includes(step))

/** Opens the page of a step that has one; answers whether it has. */
const openPageOf = (step: Step, id: string): boolean => {
  if (step === 'echo' || step === 'answer') open.handle(id, step)
  else if (hasOwnPage(step)) open.step(id, step)
  else return false
  return true
}

/** 回应 stands open on the page itself, and so needs no sheet. */
const openAtOnce = ({ matter, wants, moved }: Pick<ActionsProps, 'matter' | 'wants' | 'moved'>): Opened => {
  if (wants === 'confirm') return matter.can.includes('confirm') ? 'confirm' : null
  if (wants === null && !moved) return null
  return !matter.can.includes('respond') && repliesOf(matter).length > 0 ? 'reply' : null
}

/** What one may do now, as the server says: the first in red, perhaps one beside it, the rest in a sheet. */
export const Actions = ({ matter, wants, moved, onChanged, onMoved }: ActionsProps) => {
  const [opened, setOpened] = useState<Opened>(() => openAtOnce({ matter, wants, moved }))
  const draft = useDraft(replyDraft(matter.id), () => '')
  const offered = matter.can.filter(isOffered)
  const [main, ...rest] = offered
  if (!main) return null

  const second = secondOf(rest)
  const others = rest.filter((step) => step !== second)
  // A sheet that goes because another comes says that it closed.
  const sheet = (name: Opened) => ({
    matter,
    visible: opened === name,
    onClose: () => setOpened((old) => (old === name ? null : old)),
    onChanged: changed,
  })
  const begin = (step: Step) => setOpened(openPageOf(step, matter.id) ? null : step)
  const changed = (next: MatterView) => {
    setOpened(null)
    onChanged(next)
  }
  const bar = { matter, second, hasMore: others.length > 0, onBegin: begin, onMore: () => setOpened('more') }

  return (
    <>
      {main === 'respond' && <Respond matter={matter} draft={draft} bar={bar} onChanged={changed} onMoved={onMoved} />}
      {main === 'claim' && <Claim id={matter.id} bar={bar} onChanged={changed} />}
      {main !== 'respond' && main !== 'claim' && <ActionBar {...bar} main={main} />}
      <MoreSheet {...sheet('more')} steps={others} onBegin={begin} />
      {repliesOf(matter).length > 0 && <ReplySheet {...sheet('reply')} draft={draft} moved={moved} onMoved={onMoved} />}
      {offered.map((step) => (
        <StepSheet key={step} {...sheet(step)} step={step} onBegin={begin} />
      ))}
    </>
  )
}
