import { useState } from 'react'
import { View } from '@tarojs/components'
import { plain } from '@/contract/text'
import { startOf, today } from '@/lib/words/calendar-day'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { DateField } from '@/ui/DateField'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { changedParts, type Settings, type Values } from './values'
import { differences } from './words'

interface SaveSheetProps {
  settings: Settings
  values: Values
  onClose: () => void
  onSaved: (settings: Settings) => void
}

/** A last look at what would change, and from which day. */
export const SaveSheet = ({ settings, values, onClose, onSaved }: SaveSheetProps) => {
  const [from, setFrom] = useState(today())
  const [note, setNote] = useState('')
  const { run, busy, error } = useAction('settings.save')
  const save = async () => {
    const saved = await run((key) => ({
      values: changedParts(settings.inForce, values),
      from: from > today() ? startOf(from) : undefined,
      note: plain(note) || undefined,
      key,
    }))
    if (!saved) return
    success(from > today() ? '到那天就换' : '改好了')
    onSaved(saved)
  }
  return (
    <Sheet title="看看改了什么" visible onClose={onClose}>
      {differences(settings.inForce, values).map(({ label, before, after }) => (
        <View key={label} className="setting-difference">
          <View className="small">{label}</View>
          <View>{`${before} → ${after}`}</View>
        </View>
      ))}
      <DateField id="from" label="从哪天起" value={from} onChange={setFrom} start={today()} error={error?.fields?.['from']} />
      <View className="form-note">已经答应过的时间不变，只管新来的事。</View>
      <Field id="note" label="为什么改，不写也行" value={note} onChange={setNote} max={100} error={error?.fields?.['note']} inSheet />
      <ErrorLine error={error} />
      <BigButton id="settings-send" look="main" busy={busy} onClick={() => void save()}>
        {from > today() ? '到那天起用' : '现在起用'}
      </BigButton>
    </Sheet>
  )
}
