import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Chips } from '@/ui/Chips'
import { Fault } from '@/ui/Fault'
import { kindOf } from './filled'
import type { VisitPartProps } from './part-props'

const openly = {
  title: '这家同意，替他们交给网格办',
  text: '按上面写的、说的提一件事，有回音会告诉他们',
}
/** What was told in confidence reaches nobody else of the household. */
const secretly = {
  title: '说的人同意，替他交给网格办',
  text: '是私下说的：回音只到您这儿，由您去告诉他',
}

/** What was taken back becomes a matter by one tap: with consent, of the kind that its words tell. */
export const Raise = ({ filled, put, faults, values: { categories } }: VisitPartProps) => (
  <Card>
    <CheckRow id="visit-raise" {...(filled.confidence ? secretly : openly)} checked={filled.raise} onChange={(raise) => put({ raise })} />
    {filled.raise && (
      <>
        <View className="field-label">看着像这方面的事，不对就点别的</View>
        <Chips name="category" choices={categories} picked={kindOf(filled, categories)} onPick={(category) => put({ category })} />
        <Fault words={faults['matter.category']} />
      </>
    )}
  </Card>
)
