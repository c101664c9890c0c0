import { View } from '@tarojs/components'
import type { FactView } from '@/contract/facts'
import { bases } from '@/contract/words-households'
import { fullDay } from '@/lib/words/calendar-day'
import { StepLinks, type StepLink } from './StepLinks'
import { Words } from './Words'

const why = ({ basis, basisWords, source }: FactView) => `${bases[basis]}：${basisWords} · ${source}`

const howLong = ({ until, shared, confidence }: FactView) =>
  [`记到${fullDay(until)}`, ...(shared ? ['联系的党员也看得到'] : []), ...(confidence ? ['一个人私下说的'] : [])].join(' · ')

interface FactLineProps {
  fact: FactView
  /** What of `can` may be tapped here, with its word. */
  steps: readonly StepLink[]
}

/** One thing that is known of a household: what, on what ground, and until when. */
export const FactLine = ({ fact, steps }: FactLineProps) => (
  <View className="fact">
    <View className="strong">{fact.kind.name}</View>
    {fact.text && <Words text={fact.text} />}
    <View className="small">{why(fact)}</View>
    <View className="small">{howLong(fact)}</View>
    <StepLinks steps={steps} />
  </View>
)
