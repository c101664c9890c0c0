import { useState } from 'react'
import { View } from '@tarojs/components'
import { endOf, yearsFromToday } from '@/lib/words/calendar-day'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'
import type { SheetProps } from './sheet-props'
import { Term } from './Term'
import type { StaffRow } from './use-staff'
import { officeWords, untilWords } from './words'

/** The same person stays in the same office for longer. */
export const ExtendSheet = ({ row, visible, onClose, onDone }: SheetProps & { row: StaffRow }) => {
  const [until, setUntil] = useState(yearsFromToday(3))
  const { run, busy, error } = useAction('staff.assign')
  const extend = async () => {
    const { orgId, role, name, phone } = row
    if (!(await run((key) => ({ orgId, role, name, phone: phone ?? '', until: endOf(until), key })))) return
    success('续好了')
    onDone()
  }
  return (
    <Sheet title={`${row.name}续任`} visible={visible} onClose={onClose}>
      <View className="form-note">{`${officeWords(row)}，${untilWords(row)}`}</View>
      <Term until={until} onChange={setUntil} error={error?.fields?.['until']} />
      {!error?.fields?.['until'] && <ErrorLine error={error} />}
      <BigButton id="extend-send" look="main" busy={busy} onClick={() => void extend()}>
        续到这天
      </BigButton>
    </Sheet>
  )
}
