import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Chips } from '@/ui/Chips'
import { Fault } from '@/ui/Fault'
import type { VisitPartProps } from './part-props'

/** What was taken back becomes a matter, for the household and with its consent. */
export const Raise = ({ filled, put, faults, values: { categories } }: VisitPartProps) => (
  <Card>
    <CheckRow
      id="visit-raise"
      title="有事要办，交给网格"
      text="按上面写的话，替这家提一件事，有回音会告诉他们"
      checked={filled.raise}
      onChange={(raise) => put({ raise })}
    />
    {filled.raise && (
      <>
        <View className="field-label">哪方面的事</View>
        <Chips name="category" choices={categories} picked={filled.category} onPick={(category) => put({ category })} />
        <Fault words={faults['matter.category']} />
        <CheckRow id="visit-consent" title="问过这家，同意这样办" checked={filled.consent} onChange={(consent) => put({ consent })} />
      </>
    )}
  </Card>
)
