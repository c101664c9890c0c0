import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BarButtons } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'

export type Report = Output<'statistics.report'>

interface WordsProps {
  report: Report
  onSaved: (report: Report) => void
  onClose: () => void
}

const MOST = 200

/** What was left as it was made stays so, and follows the figures while they change. */
const changed = (words: string, made: string) => (words.trim() === '' || words.trim() === made ? null : words)

/** The words of a report, put right by who answers for the place. The figures below them cannot be changed. */
export const Words = ({ report: { place, period, sentences }, onSaved, onClose }: WordsProps) => {
  const [words, setWords] = useState(sentences.map(({ made, edited }) => edited ?? made))
  const { run, busy, error } = useAction('statistics.report')
  const put = (at: number, said: string) => setWords(words.map((one, index) => (index === at ? said : one)))
  const save = async () => {
    const wanted = sentences.map(({ made }, at) => changed(words[at] ?? '', made))
    const saved = await run((key) => ({ orgId: place.id, period: period.name, sentences: wanted, key }))
    if (!saved) return
    success('改好了')
    onSaved(saved)
  }
  return (
    <Card className="paper-aside">
      <View className="small">只改说法，数字改不了。清空一句，就回到原来的说法。</View>
      {sentences.map(({ made }, at) => (
        <Field
          key={made}
          id={`sentence-${at}`}
          name={`第 ${at + 1} 句`}
          kind="words"
          max={MOST}
          placeholder={made}
          value={words[at] ?? ''}
          onChange={(said) => put(at, said)}
        />
      ))}
      <ErrorLine error={error} />
      <BarButtons>
        <BigButton id="words-back" onClick={onClose}>
          不改了
        </BigButton>
        <BigButton id="words-save" look="main" busy={busy} onClick={() => void save()}>
          存好
        </BigButton>
      </BarButtons>
    </Card>
  )
}
