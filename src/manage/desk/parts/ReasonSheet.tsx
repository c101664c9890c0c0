import { useState } from 'react'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

/** What is missing, in words that the other side reads. */
export const ReasonSheet = ({ id, name, onClose, onDone }: { id: string; name: string; onClose: () => void; onDone: () => void }) => {
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('registration.return')
  const send = async () => {
    if (!(await run((key) => ({ id, key, text })))) return
    success('告诉对方了')
    onClose()
    onDone()
  }
  return (
    <Sheet title={`请${name}补充`} visible onClose={onClose}>
      <Field
        id="return-text"
        name="要补充什么"
        kind="words"
        value={text}
        onChange={setText}
        max={200}
        placeholder="比如：请写单位全称"
        error={error?.fields?.['text']}
        inSheet
      />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="return-send" look="main" busy={busy} onClick={() => void send()}>
        发给他
      </BigButton>
    </Sheet>
  )
}
