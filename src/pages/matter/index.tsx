import { useCallback, useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { CallError } from '@/contract'
import type { MatterView } from '@/contract/matters'
import type { Wants } from '@/contract/words'
import { dial, open } from '@/lib/routes/routes'
import { keepSeen } from '@/lib/kept/seen-matter'
import { useCall } from '@/lib/hooks/use-call'
import { isAsking } from '@/lib/words/matter-words'
import { mayStill, movedOn, wantsOf } from '@/lib/words/wanted'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { RepairNumbers } from '@/ui/RepairNumbers'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Actions } from './parts/Actions'
import { Blocks } from './parts/Blocks'
import { Details } from './parts/Details'
import { KeptWords, MovedOn } from './parts/MovedOn'
import { Quiet } from './parts/Quiet'
import { isOffered } from './parts/step-words'
import { Story } from './parts/Story'
import { Where } from './parts/Where'

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
  <Screen>
    <EmptyState icon="alert" title={wants && error.code === 'matters.not_yours' ? '这件事已经转给别人办了，不用您回' : error.message}>
      <KeptWords id={id} />
      <BigButton id="go-home" onClick={open.home}>
        回首页
      </BigButton>
    </EmptyState>
  </Screen>
)

export default function Matter() {
  const { params } = useRouter()
  const id = params['id'] ?? ''
  const wants = wantsOf(params['do'])
  const { data, error, refresh, retry, put } = useCall('matters.show', { id })
  useEffect(() => {
    if (data) keepSeen(data)
  }, [data])
  if (error && isGone(error)) return <Gone id={id} error={error} wants={wants} />
  return (
    <Screen barred={data?.can.some(isOffered)}>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Content matter={data} wants={wants} onChanged={put} onRefresh={refresh} />}
    </Screen>
  )
}
