import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ProposalView } from '@/contract/proposals'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

interface UndoSheetProps {
  proposal: ProposalView
  onClose: () => void
  onDone: () => void
}

/** A confirmed entry was wrong: it goes back, and whoever gained reads why. */
export const UndoSheet = ({ proposal, onClose, onDone }: UndoSheetProps) => {
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('proposals.undo')
  const undo = async () => {
    if (!(await run((key) => ({ id: proposal.id, key, text })))) return
    success('撤销了')
    onDone()
  }
  const wrong = error?.fields?.['text']
  return (
    <Sheet title={`撤销${proposal.who}的 ${proposal.points} 分`} visible onClose={onClose}>
      <View className="small">账上会多一笔退回，原来那笔不删。他会看到为什么，不同意可以申诉。</View>
      <Field
        id="undo-text"
        label="哪里不对，他会看到"
        value={text}
        onChange={setText}
        max={100}
        placeholder="比如：那天他不在村里"
        error={wrong}
        inSheet
      />
      {!wrong && <ErrorLine error={error} />}
      <BigButton id="undo-send" look="main" busy={busy} onClick={() => void undo()}>
        撤销这一笔
      </BigButton>
    </Sheet>
  )
}
