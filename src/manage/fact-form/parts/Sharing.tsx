import { useCall } from '@/lib/hooks/use-call'
import { longestName } from '@/contract/text'
import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Chips } from '@/ui/Chips'
import { Fault } from '@/ui/Fault'
import { Field } from '@/ui/Field'
import type { FactPartProps } from './part-props'

/** Who of those who look in here told it: they go on reading it, nobody else of the household does. */
const Teller = ({ householdId, filled, put }: Pick<FactPartProps, 'filled' | 'put'> & { householdId: string }) => {
  const dwellers = useCall('households.show', { id: householdId }).data?.dwellers ?? []
  if (dwellers.length === 0) return null
  return (
    <View className="field">
      <View className="field-label">是谁说的，不在里面就不选</View>
      <Chips name="teller" choices={dwellers} picked={filled.teller} onPick={(id) => put({ teller: id === filled.teller ? null : id })} />
    </View>
  )
}

/** Who else may read it: only what the household said yes to. */
export const Sharing = ({ householdId, filled, put, faults }: FactPartProps & { householdId: string }) => (
  <Card>
    <CheckRow
      id="fact-confidence"
      title="是一个人私下说的"
      text="家里别的人和联系的党员都看不到"
      checked={filled.confidence}
      onChange={(confidence) => put({ confidence })}
    />
    {filled.confidence && <Teller householdId={householdId} filled={filled} put={put} />}
    {!filled.confidence && (
      <CheckRow
        id="fact-shared"
        title="这家同意联系的党员看"
        text="问过了，同意了，才点"
        checked={filled.shared}
        onChange={(shared) => put({ shared })}
      />
    )}
    <CheckRow id="fact-child" title="是 14 岁以下孩子的事" checked={filled.child} onChange={(child) => put({ child })} />
    {filled.child && (
      <Field
        id="fact-guardian"
        label="哪位监护人同意的"
        value={filled.guardian}
        onChange={(guardian) => put({ guardian })}
        max={longestName}
        error={faults['guardian']}
      />
    )}
    <Fault words={faults['shared']} />
  </Card>
)
