import { useState } from 'react'
import { View } from '@tarojs/components'
import type { InboxSettings } from '@/contract/inbox-reminders'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Duty } from './Duty'
import { Measure } from './Measure'
import type { PartProps } from './part-props'
import { Quiet } from './Quiet'

type Chosen = PartProps['chosen']

const chosenOf = ({ quiet, most, duty }: InboxSettings): Chosen => ({ quiet, most, duty })
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What was changed; the county's own is not written down as one's own choice. */
const changed = (chosen: Chosen, settings: InboxSettings) => {
  const { county } = settings
  const own = <Value,>(now: Value, before: Value, countys: unknown) => (same(now, before) ? undefined : same(now, countys) ? null : now)
  return {
    quiet: own(chosen.quiet, settings.quiet, county.quiet),
    most: own<number | null>(chosen.most, settings.most, county.most),
    duty: own(chosen.duty, settings.duty, null),
  }
}

/** Quiet hours, how many a day, and for those who answer when they are on duty: saved together. */
export const Choices = ({ settings, onSaved }: { settings: InboxSettings; onSaved: (settings: InboxSettings) => void }) => {
  const [chosen, setChosen] = useState(() => chosenOf(settings))
  const { run, busy, error } = useAction('inbox.saveSettings')
  const change = (next: Partial<Chosen>) => setChosen((old) => ({ ...old, ...next }))
  const isSame = same(chosen, chosenOf(settings))
  const save = async () => {
    const saved = await run((key) => ({ ...changed(chosen, settings), key }))
    if (!saved) return
    success('记住了')
    setChosen(chosenOf(saved))
    onSaved(saved)
  }
  const part = { settings, chosen, onChange: change, fields: error?.fields ?? {} }
  return (
    <>
      <Quiet {...part} />
      <Measure {...part} />
      {settings.can.includes('duty') && <Duty {...part} />}
      <View className="note">有危险的事什么时候都会告诉您。归您办的事有时限，最晚到上班或早上会告诉您。所有消息都留在「消息」里</View>
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton id="reminders-save" look="main" busy={busy} missing={isSame ? '没有改动，不用存' : null} onClick={() => void save()}>
            就这样
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
