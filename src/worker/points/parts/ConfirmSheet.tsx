import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ProposalView } from '@/contract/proposals'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Chips } from '@/ui/Chips'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

interface ConfirmSheetProps {
  proposal: ProposalView
  onClose: () => void
  onDone: () => void
}

const choices = [
  { id: 'yes', name: '属实，同意' },
  { id: 'no', name: '不同意' },
]

/** The second of two people agrees, or says why not. */
export const ConfirmSheet = ({ proposal, onClose, onDone }: ConfirmSheetProps) => {
  const [verdict, setVerdict] = useState<string | null>(null)
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('proposals.confirm')
  const accept = verdict === 'yes'
  const confirm = async () => {
    if (!(await run((key) => ({ id: proposal.id, key, accept, ...(!accept && { text }) })))) return
    success(accept ? '记上了' : '退回了')
    onDone()
  }
  return (
    <Sheet title={`给${proposal.who} ${proposal.points} 分`} visible onClose={onClose}>
      <View>{proposal.reason}</View>
      <View className="field">
        <Chips name="verdict" choices={choices} picked={verdict} onPick={setVerdict} />
      </View>
      {verdict === 'no' && (
        <Field id="confirm-text" label="为什么不同意" value={text} onChange={setText} max={100} error={error?.fields?.['text']} inSheet />
      )}
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton
        id="confirm-send"
        look="main"
        busy={busy}
        missing={verdict === null ? '请点同意还是不同意' : null}
        onClick={() => void confirm()}
      >
        确定
      </BigButton>
    </Sheet>
  )
}
