import { useState } from 'react'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import type { SheetProps } from './sheet-props'

/** Once, the level above has another look. */
export const ContestSheet = ({ id, onClose, onDone }: SheetProps) => {
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('appeals.contest')
  const contest = async () => {
    const contested = await run((key) => ({ id, key, text }))
    if (!contested) return
    success('请上一级看了')
    onDone(contested)
  }
  const wrong = error?.fields?.['text']
  return (
    <Sheet title="为什么不同意" visible onClose={onClose}>
      <Field
        id="contest-text"
        name="为什么不同意"
        kind="words"
        value={text}
        onChange={setText}
        max={300}
        error={wrong}
        placeholder="说清楚哪里没核对到"
        inSheet
      />
      {!wrong && <ErrorLine error={error} />}
      <BigButton id="contest-send" look="main" busy={busy} onClick={() => void contest()}>
        请上一级再看
      </BigButton>
    </Sheet>
  )
}
