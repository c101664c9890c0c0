import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RepeatView } from '@/contract/statistics-repeats'
import { repeatDecisions, type RepeatDecision } from '@/contract/words-repeats'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { decisionHelp, reasonExample } from '@/lib/words/repeat-words'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { OneOf } from '@/ui/OneOf'

interface DecideFormProps {
  repeat: RepeatView
  onDone: () => void
}

/** What is made of it, and why. */
export const DecideForm = ({ repeat, onDone }: DecideFormProps) => {
  const [what, setWhat] = useState<RepeatDecision | null>(null)
  const [reason, setReason] = useState('')
  const { run, busy, error } = useAction('statistics.decideRepeat')
  const send = async () => {
    if (what === null || !(await run((key) => ({ id: repeat.id, what, reason, key })))) return
    success('定下了')
    onDone()
  }
  return (
    <>
      <OneOf name="decision" label="怎么办" words={repeatDecisions} picked={what} onPick={setWhat} />
      {what && (
        <>
          <View className="note">{decisionHelp[what]}</View>
          <Field
            id="decision-reason"
            label="怎么想的"
            kind="words"
            value={reason}
            onChange={setReason}
            max={200}
            placeholder={reasonExample[what]}
            error={error?.fields?.['reason']}
            inSheet
          />
        </>
      )}
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="decision-send" look="main" busy={busy} missing={what === null ? '请先选怎么办' : null} onClick={() => void send()}>
        就这样定
      </BigButton>
    </>
  )
}
