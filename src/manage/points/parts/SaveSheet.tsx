import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { PointsRule } from '@/contract/points-parts'
import { plain } from '@/contract/text'
import { dayOf, startOf } from '@/lib/words/calendar-day'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { DateField } from '@/ui/DateField'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

type Shown = Output<'points.rules'>

interface SaveSheetProps {
  shown: Shown
  rules: PointsRule[]
  onClose: () => void
  onSaved: (shown: Shown) => void
}

/** From which day the new rules hold. */
export const SaveSheet = ({ shown, rules, onClose, onSaved }: SaveSheetProps) => {
  const [from, setFrom] = useState(dayOf(shown.earliest))
  const [note, setNote] = useState('')
  const { run, busy, error } = useAction('points.saveRules')
  const save = async () => {
    const saved = await run((key) => ({ rules, from: startOf(from), note: plain(note) || undefined, key }))
    if (!saved) return
    success('到那天就换')
    onSaved(saved)
  }
  return (
    <Sheet title="从哪天起用新规则" visible onClose={onClose}>
      <DateField
        id="rules-from"
        label="从哪天起"
        value={from}
        onChange={setFrom}
        start={dayOf(shown.earliest)}
        error={error?.fields?.['from']}
      />
      <View className="form-note">以前得的分不变，只管从那天起确认的事。</View>
      <Field id="rules-note" label="为什么改，不写也行" value={note} onChange={setNote} max={100} error={error?.fields?.['note']} inSheet />
      <ErrorLine error={error} />
      <BigButton id="rules-send" look="main" busy={busy} onClick={() => void save()}>
        到那天起用
      </BigButton>
    </Sheet>
  )
}
