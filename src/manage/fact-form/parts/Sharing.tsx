import { longestName } from '@/contract/text'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Fault } from '@/ui/Fault'
import { Field } from '@/ui/Field'
import type { FactPartProps } from './part-props'

/** Who else may read it: only what the household said yes to. */
export const Sharing = ({ filled, put, faults }: FactPartProps) => (
  <Card>
    <CheckRow
      id="fact-confidence"
      title="是一个人私下说的"
      text="家里别的人和联系的党员都看不到"
      checked={filled.confidence}
      onChange={(confidence) => put({ confidence })}
    />
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
