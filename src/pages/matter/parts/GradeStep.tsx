import { useState, type PropsWithChildren, type ReactNode } from 'react'
import type { Grade } from '@/contract/words'
import { plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useAloud } from '@/lib/hooks/use-aloud'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { GradePicker } from '@/ui/GradePicker'
import { Sheet } from '@/ui/Sheet'
import { VoiceField } from '@/ui/VoiceField'
import { stillSending } from '@/lib/words/form-words'
import type { StepSheetProps } from './sheet-props'

const words = {
  confirm: { title: '办得怎么样', done: '谢谢您' },
  rateDepartment: { title: '部门办得怎么样', done: '记下了' },
} as const

interface GradeStepProps extends StepSheetProps {
  step: keyof typeof words
  /** Another way out, beside the button that sends. */
  foot?: ReactNode
}

const lacking = (grade: Grade | null, ready: boolean): string | null => {
  if (!grade) return '请先点一个，办得怎么样'
  return ready ? null : stillSending
}

/** One of five grades, and a word if one likes; `children` is what is graded. */
export const GradeStep = ({
  step,
  matter: { id, summary },
  visible,
  onClose,
  onChanged,
  foot,
  children,
}: PropsWithChildren<GradeStepProps>) => {
  const [grade, setGrade] = useState<Grade | null>(null)
  const [word, setWord] = useState('')
  const voice = useAloud()
  const { run, busy, error } = useAction(`matters.${step}`)
  const send = async () => {
    if (!grade) return
    const next = await run((key) => ({ id, key, grade, word: plain(word) || undefined, voice: voice.enclosed }))
    if (!next) return
    success(words[step].done)
    onChanged(next)
  }
  const close = () => {
    voice.end()
    onClose()
  }
  const buttons = (
    <>
      {foot}
      <BigButton id={`${step}-send`} look="main" busy={busy} missing={lacking(grade, voice.ready)} onClick={() => void send()}>
        就这样
      </BigButton>
    </>
  )
  return (
    <Sheet title={words[step].title} about={summary} visible={visible} onClose={close} foot={buttons}>
      {children}
      <GradePicker grade={grade} onPick={setGrade} />
      <Field
        id={`${step}-word`}
        name="想说的一句"
        value={word}
        onChange={setWord}
        max={200}
        placeholder="想说一句就写，不写也行"
        error={error?.fields?.['word']}
        inSheet
      />
      <VoiceField hold={voice} />
      <ErrorLine error={error} />
    </Sheet>
  )
}
