import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Input } from '@/contract'
import { dayOf, daysFromToday, endOf, startOf, today } from '@/lib/words/calendar-day'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Chips } from '@/ui/Chips'
import { DateField } from '@/ui/DateField'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'
import type { SheetProps } from './sheet-props'
import type { StaffRow } from './use-staff'

interface LeaveSheetProps extends SheetProps {
  row: StaffRow
  /** Who may stand in: the others on duty around. */
  others: readonly StaffRow[]
}

const nobody = { id: 'none', name: '不指定，由书记接着' }

/** From when to when somebody is away, and who stands in. New matters go round them meanwhile. */
export const LeaveSheet = ({ row, others, visible, onClose, onDone }: LeaveSheetProps) => {
  const { leave } = row
  const [from, setFrom] = useState(leave ? dayOf(leave.from) : today())
  const [to, setTo] = useState(leave ? dayOf(leave.to) : daysFromToday(6))
  const [deputy, setDeputy] = useState<string | null>(leave?.deputyId ?? null)
  const { run, busy, error } = useAction('staff.leave')
  const set = async (away: Input<'staff.leave'>['leave']) => {
    if (!(await run((key) => ({ orgId: row.orgId, id: row.id, leave: away, key })))) return
    success(away ? '记下了' : '回来了')
    onDone()
  }
  const deputyId = deputy === null || deputy === nobody.id ? undefined : deputy
  return (
    <Sheet title={`${row.name}请假`} visible={visible} onClose={onClose}>
      <View className="form-note">请假期间新来的事派给代班的人；手上没办完的照旧算他的，时限不停。</View>
      <DateField id="leave-from" label="从哪天" value={from} onChange={setFrom} error={error?.fields?.['leave.from']} />
      <DateField id="leave-to" label="到哪天" value={to} onChange={setTo} start={from} error={error?.fields?.['leave.to']} />
      <View className="field">
        <View className="field-label">谁代班</View>
        <Chips name="deputy" choices={[...others.map(({ id, name }) => ({ id, name })), nobody]} picked={deputy} onPick={setDeputy} />
      </View>
      <ErrorLine error={error} />
      <BigButton id="leave-send" look="main" busy={busy} onClick={() => void set({ from: startOf(from), to: endOf(to), deputyId })}>
        记下请假
      </BigButton>
      {leave && (
        <BigButton id="leave-over" look="quiet" disabled={busy} onClick={() => void set(null)}>
          已经回来了，销假
        </BigButton>
      )}
    </Sheet>
  )
}
