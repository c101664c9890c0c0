import { useState } from 'react'
import { View } from '@tarojs/components'
import { numberIn, plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Chips } from '@/ui/Chips'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import type { SheetProps } from './sheet-props'

/** What may be found, and what is asked then. */
const verdicts = {
  yes: { name: '该补', amount: '补多少分' },
  wrong: { name: '这一笔记错了', amount: '退回后按对的再记多少分，不该记就空着' },
  no: { name: '没有错', amount: null },
} as const
type Verdict = keyof typeof verdicts

const choicesFor = (mayReverse: boolean) =>
  (Object.keys(verdicts) as Verdict[]).filter((id) => id !== 'wrong' || mayReverse).map((id) => ({ id, name: verdicts[id].name }))

const found = (verdict: Verdict, points: string) => {
  if (verdict === 'no') return { accept: false }
  const reverse = verdict === 'wrong'
  return reverse && plain(points) === '' ? { accept: true, reverse } : { accept: true, reverse, points: numberIn(points) }
}

/** The answer: how much is added, whether the entry goes back, or why neither; with the reason that the person reads. */
export const SettleSheet = ({ id, mayReverse, onClose, onDone }: SheetProps & { mayReverse: boolean }) => {
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [points, setPoints] = useState('')
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('appeals.settle')
  const settle = async () => {
    if (verdict === null) return
    const settled = await run((key) => ({ id, key, text, ...found(verdict, points) }))
    if (!settled) return
    success('回答了')
    onDone(settled)
  }
  const choices = choicesFor(mayReverse)
  const amount = verdict && verdicts[verdict].amount
  return (
    <Sheet title="核对以后" visible onClose={onClose}>
      <View className="field">
        <Chips
          name="verdict"
          choices={choices}
          picked={verdict}
          onPick={(picked) => setVerdict(choices.find(({ id: one }) => one === picked)?.id ?? null)}
        />
      </View>
      {amount && (
        <Field
          id="settle-points"
          kind="digits"
          label={amount}
          value={points}
          onChange={setPoints}
          error={error?.fields?.['points']}
          inSheet
        />
      )}
      <Field
        id="settle-text"
        kind="words"
        label="理由，他会看到"
        value={text}
        onChange={setText}
        max={300}
        error={error?.fields?.['text']}
        inSheet
      />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="settle-send" look="main" busy={busy} missing={verdict === null ? '请先选怎么办' : null} onClick={() => void settle()}>
        回答他
      </BigButton>
    </Sheet>
  )
}
