import { useState } from 'react'
import type { Output } from '@/contract'
import { useCall } from '@/lib/hooks/use-call'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'
import { Appeal } from './parts/Appeal'
import { ProposeSheet } from './parts/ProposeSheet'
import { Proposal } from './parts/Proposal'
import './index.scss'

type Desk = Output<'proposals.desk'>

const Lists = ({ desk, onChanged }: { desk: Desk; onChanged: () => void }) => {
  if (desk.appeals.length + desk.proposals.length === 0)
    return <EmptyState icon="done" title="没有要办的" text="有人申诉、有补记等确认，会放在这儿" />
  return (
    <>
      {desk.appeals.length > 0 && <Heading look="section">等您回答的申诉</Heading>}
      {desk.appeals.map((appeal) => (
        <Appeal key={appeal.id} appeal={appeal} />
      ))}
      {desk.proposals.length > 0 && <Heading look="section">线下补记</Heading>}
      {desk.proposals.map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal} onChanged={onChanged} />
      ))}
    </>
  )
}

/** What waits for those who answer for a place: appeals to settle, manual entries to confirm; and a way to propose one. */
export default function PointsDesk() {
  const { data, error, retry, refresh } = useCall('proposals.desk', {})
  const [proposing, setProposing] = useState(false)
  const mayPropose = (data?.places.length ?? 0) > 0
  const proposed = () => {
    setProposing(false)
    void refresh()
  }
  return (
    <Screen barred={mayPropose}>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Lists desk={data} onChanged={() => void refresh()} />}
      {mayPropose && (
        <BottomBar>
          <BarButtons>
            <BigButton id="propose" look="main" icon="pen" onClick={() => setProposing(true)}>
              补记一笔线下的
            </BigButton>
          </BarButtons>
        </BottomBar>
      )}
      {data && proposing && <ProposeSheet desk={data} onClose={() => setProposing(false)} onDone={proposed} />}
    </Screen>
  )
}
