import { useCallback, useEffect, useState } from 'react'
import type { CallError } from '@/contract'
import type { MatterView } from '@/contract/matters'
import type { Wants } from '@/contract/words'
import { dial, open } from '@/lib/routes/routes'
import { keepSeen } from '@/lib/kept/seen-matter'
import { useCall } from '@/lib/hooks/use-call'
import { isAsking } from '@/lib/words/matter-words'
import { mayStill, movedOn } from '@/lib/words/wanted'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { RepairNumbers } from '@/ui/RepairNumbers'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Actions } from './Actions'
import { Blocks } from './Blocks'
import { Details } from './Details'
import { KeptWords, MovedOn } from './MovedOn'
import { Quiet } from './Quiet'
import { Story } from './Story'
import { Where } from './Where'

interface ContentProps {
  matter: MatterView
  wants: Wants | null
  onChanged: (matter: MatterView) => void
  onRefresh: () => Promise<void>
}

const Content = ({ matter, wants, onChanged, onRefresh }: ContentProps) => {
  const [acted, setActed] = useState(false)
  const [moved, setMoved] = useState(false)
  const onMoved = useCallback(() => void onRefresh().then(() => setMoved(true)), [onRefresh])
  const changed = (next: MatterView) => {
    setActed(true)
    setMoved(false)
    onChanged(next)
  }
  const meant = wants ?? 'reply'
  const tooLate = (moved || (wants !== null && !acted)) && !mayStill(meant, matter)
  // What was asked and the words to reply with stand on the first screen; where it stands comes below.
  const toReply = wants === 'reply' && matter.can.includes('respond')
  return (
    <>
      <RepairNumbers numbers={isAsking(matter.standing) ? matter.repair : []} onCall={dial} />
      {tooLate && <MovedOn id={matter.id} words={movedOn(meant, matter)} />}
      {!toReply && <Where matter={matter} />}
      <Details matter={matter} />
      {!toReply && <Blocks matter={matter} />}
      <Actions key={String(moved)} matter={matter} wants={acted ? null : wants} moved={moved} onChanged={changed} onMoved={onMoved} />
      {toReply && (
        <>
          <Where matter={matter} />
          <Blocks matter={matter} />
        </>
      )}
      <Story matter={matter} />
      <Quiet matter={matter} onChanged={changed} />
    </>
  )
}

const isGone = ({ code }: CallError) => code === 'matters.not_found' || code === 'matters.not_yours' || code === 'input.invalid'

/** Not there, or not for this person any more. */
const Gone = ({ id, error, wants }: { id: string; error: CallError; wants: Wants | null }) => (
  <EmptyState icon="alert" title={wants && error.code === 'matters.not_yours' ? '这件事已经转给别人办了，不用您回' : error.message}>
    <KeptWords id={id} />
    <BigButton id="go-home" onClick={open.home}>
      回首页
    </BigButton>
  </EmptyState>
)

interface MatterPaneProps {
  id: string
  wants?: Wants | null
  /** What stands there now, each time that it is read or changed. */
  onSeen?: (matter: MatterView) => void
}

/** One matter, on a page of its own or beside its list. */
export const MatterPane = ({ id, wants = null, onSeen }: MatterPaneProps) => {
  const { data, error, refresh, retry, put } = useCall('matters.show', { id })
  useEffect(() => {
    if (!data) return
    keepSeen(data)
    onSeen?.(data)
  }, [data, onSeen])
  if (error && isGone(error)) return <Gone id={id} error={error} wants={wants} />
  return (
    <>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Content matter={data} wants={wants} onChanged={put} onRefresh={refresh} />}
    </>
  )
}
