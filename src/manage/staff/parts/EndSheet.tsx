import { View } from '@tarojs/components'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'
import { PassedSheet } from '../../parts/PassedSheet'
import type { SheetProps } from './sheet-props'
import type { StaffRow } from './use-staff'
import { officeWords } from './words'

/** An office ends today; what is open goes to whoever is next. */
export const EndSheet = ({ row, visible, onClose, onDone }: SheetProps & { row: StaffRow }) => {
  const { run, busy, error } = useAction('staff.end')
  const end = async () => {
    if (!(await run((key) => ({ orgId: row.orgId, id: row.id, key })))) return
    success('已免去')
    onDone()
  }
  return (
    <Sheet title={`免去${row.name}`} visible={visible} onClose={onClose}>
      <View className="form-note form-note-danger">{`不再担任「${officeWords(row)}」。他手上没办完的事马上转给接替的人，没有人就转给书记，该几时回话还是几时。`}</View>
      <ErrorLine error={error} />
      <BigButton id="end-send" look="main" busy={busy} onClick={() => void end()}>
        确定免去
      </BigButton>
      <PassedSheet name={row.name} whom={{ kind: 'staff', orgId: row.orgId, id: row.id }} onDone={onDone} />
    </Sheet>
  )
}
