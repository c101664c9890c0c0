import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallError } from '@/contract'
import { roles, type Role } from '@/contract/words'
import { longestName } from '@/contract/text'
import { endOf, yearsFromToday } from '@/lib/words/calendar-day'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Chips } from '@/ui/Chips'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import type { SheetProps } from './sheet-props'
import { Term } from './Term'

interface AssignSheetProps extends SheetProps {
  orgId: string
  gives: readonly Role[]
}

const only = (gives: readonly Role[]) => (gives.length === 1 ? gives[0] : undefined)
const complaint = (error: CallError | null, field: string) => error?.fields?.[field]

/** Gives somebody an office here, by name and phone; it becomes theirs when they open WeChat with that phone. */
export const AssignSheet = ({ orgId, gives, visible, onClose, onDone }: AssignSheetProps) => {
  const [role, setRole] = useState<Role | null>(null)
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [until, setUntil] = useState(yearsFromToday(3))
  const { run, busy, error } = useAction('staff.assign')
  const chosen = role ?? only(gives)

  const assign = async () => {
    if (!chosen || !(await run((key) => ({ orgId, role: chosen, name, phone, until: endOf(until), key })))) return
    success('派好了')
    onDone()
  }
  return (
    <Sheet title="派人" visible={visible} onClose={onClose}>
      <View className="field">
        <View className="field-label">做什么</View>
        <Chips
          name="role"
          choices={gives.map((id) => ({ id, name: roles[id] }))}
          picked={chosen ?? null}
          onPick={(id) => setRole(id as Role)}
        />
      </View>
      <Field id="staff-name" label="姓名" value={name} onChange={setName} max={longestName} error={complaint(error, 'name')} inSheet />
      <Field
        id="staff-phone"
        kind="phone"
        label="手机号"
        value={phone}
        onChange={setPhone}
        placeholder="他用这个号在微信里验证"
        error={complaint(error, 'phone')}
        inSheet
      />
      <Term until={until} onChange={setUntil} error={complaint(error, 'until')} />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="assign-send" look="main" busy={busy} missing={chosen ? null : '请先选做什么'} onClick={() => void assign()}>
        派他上任
      </BigButton>
    </Sheet>
  )
}
