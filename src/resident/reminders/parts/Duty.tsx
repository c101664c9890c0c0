import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { TimeField } from '@/ui/TimeField'
import { Press } from '@/ui/Press'
import { spoken } from '@/ui/Speech'
import type { PartProps } from './part-props'
import { usualDuty, weekdays } from './times'

const toggled = (days: readonly number[], day: number) => (days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort())

const Days = ({ days, onChange }: { days: readonly number[]; onChange: (days: number[]) => void }) => (
  <View className="duty-days">
    {weekdays.map((name, index) => {
      const on = days.includes(index + 1)
      return (
        <Press
          key={name}
          id={`duty-${index + 1}`}
          className={`duty-day${on ? ' duty-on' : ''}`}
          role="checkbox"
          name={`周${name}值班`}
          on={on}
          onPress={() => onChange(toggled(days, index + 1))}
        >
          {name}
        </Press>
      )
    })}
  </View>
)

/** For those who answer: outside of these hours only what is urgent reaches them. */
export const Duty = ({ chosen: { duty }, onChange, fields }: PartProps) => (
  <Card id="duty">
    <CheckRow
      id="duty-own"
      title="只在值班时间提醒我"
      text="别的时间来的事，上班了再告诉您。着急的照样告诉"
      checked={duty !== null}
      onChange={(on) => onChange({ duty: on ? usualDuty : null })}
    />
    {duty && (
      <View className="duty-hours">
        <Days days={duty.days} onChange={(days) => onChange({ duty: { ...duty, days } })} />
        <View className="reminders-pair">
          <TimeField id="duty-from" label="上班" value={duty.from} onChange={(from) => onChange({ duty: { ...duty, from } })} />
          <TimeField id="duty-to" label="下班" value={duty.to} onChange={(to) => onChange({ duty: { ...duty, to } })} />
        </View>
      </View>
    )}
    {(fields['duty'] ?? fields['duty.days']) && (
      <View className="field-error" {...spoken({ role: 'alert' })}>
        {fields['duty'] ?? fields['duty.days']}
      </View>
    )}
  </Card>
)
