import { View } from '@tarojs/components'
import { today, yearsFromToday } from '@/lib/words/calendar-day'
import { Chips } from '@/ui/Chips'
import { DateField } from '@/ui/DateField'

const terms = [1, 3, 5].map((years) => ({ id: yearsFromToday(years), name: `${years} 年` }))

/** Until when an office is held: every office ends with a date. */
export const Term = ({ until, onChange, error }: { until: string; onChange: (day: string) => void; error?: string }) => (
  <View className="staff-term">
    <DateField id="until" label="任到哪天" value={until} onChange={onChange} start={today()} error={error} />
    <Chips name="term" choices={terms} picked={until} onPick={onChange} />
  </View>
)
