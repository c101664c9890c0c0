import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ProposalView } from '@/contract/proposals'
import { proposalStates } from '@/contract/words-appeals'
import { before, day } from '@/lib/words/dates'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { StateBadge } from '@/ui/StateBadge'
import { ConfirmSheet } from './ConfirmSheet'
import { UndoSheet } from './UndoSheet'

const looks = { proposed: 'waiting', confirmed: 'answered', refused: 'closed', lapsed: 'closed', undone: 'closed' } as const

const ending = ({ state, endedByName, why, until }: ProposalView): string | null => {
  if (state === 'proposed') return until === null ? null : `${before(until)}要有人确认`
  if (state === 'confirmed') return endedByName && `${endedByName}确认的`
  return [endedByName, why].filter(Boolean).join('：') || null
}

/** One manual entry: for whom, how much, why, and where it stands. */
export const Proposal = ({ proposal, onChanged }: { proposal: ProposalView; onChanged: () => void }) => {
  const [doing, setDoing] = useState<'confirm' | 'undo' | null>(null)
  const close = () => setDoing(null)
  const done = () => {
    close()
    onChanged()
  }
  const end = ending(proposal)
  return (
    <Card id={`proposal-${proposal.id}`}>
      <View className="matter-head">
        <View className="strong grow">{`${proposal.who} ${proposal.points} 分`}</View>
        <StateBadge look={looks[proposal.state]} word={proposalStates[proposal.state]} />
      </View>
      <View>{proposal.reason}</View>
      <View className="small">{`${day(proposal.on)}的事，${proposal.byName}提`}</View>
      {end && <View className="small">{end}</View>}
      {proposal.can.includes('confirm') && (
        <View className="desk-act">
          <BigButton id={`confirm-${proposal.id}`} onClick={() => setDoing('confirm')}>
            核对
          </BigButton>
        </View>
      )}
      {proposal.can.includes('undo') && (
        <View className="desk-act">
          <BigButton id={`undo-${proposal.id}`} look="quiet" onClick={() => setDoing('undo')}>
            记错了，撤销
          </BigButton>
        </View>
      )}
      {doing === 'confirm' && <ConfirmSheet proposal={proposal} onClose={close} onDone={done} />}
      {doing === 'undo' && <UndoSheet proposal={proposal} onClose={close} onDone={done} />}
    </Card>
  )
}
