import { useState } from 'react'
import type { Grade } from '@/contract/words'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { GradePicker } from '@/ui/GradePicker'
import { Sheet } from '@/ui/Sheet'
import type { StepSheetProps } from './sheet-props'

export const ConfirmSheet = ({ id, visible, onClose, onChanged }: StepSheetProps) => {
  const [grade, setGrade] = useState<Grade | null>(null)
  const [word, setWord] = useState('')
  const { run, busy, error } = useAction('matters.confirm')
  const send = async () => {
    if (!grade) return
    const next = await run((key) => ({ id, key, grade, word: word.trim() || undefined }))
    if (!next) return
    success('谢谢您')
    onChanged(next)
  }
  return (
    <Sheet title='办得怎么样' visible={visible} onClose={onClose}>
      <GradePicker grade={grade} onPick={setGrade} />
      <Field id='confirm-word' value={word} onChange={setWord} max={200} placeholder='想说一句就写，不写也行' error={error?.fields?.['word']} inSheet />
      <ErrorLine error={error} />
      <BigButton id='confirm-send' look='main' busy={busy} disabled={!grade} onClick={() => void send()}>
        {grade ? '就这样' : '先选一个'}
      </BigButton>
    </Sheet>
  )
}
