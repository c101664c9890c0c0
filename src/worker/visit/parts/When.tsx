import { useState } from 'react'
import { View } from '@tarojs/components'
import { visitWays } from '@/contract/words-visits'
import { daysFromToday, today } from '@/lib/words/calendar-day'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { DateField } from '@/ui/DateField'
import { Field } from '@/ui/Field'
import { OneOf } from '@/ui/OneOf'
import { isLate } from './filled'
import type { VisitPartProps } from './part-props'

const other = 'other'

/** The day, not the hour. */
const Day = ({ filled, put, faults }: VisitPartProps) => {
  const near = [
    { id: today(), name: '今天' },
    { id: daysFromToday(-1), name: '昨天' },
    { id: daysFromToday(-2), name: '前天' },
  ]
  const [far, setFar] = useState(() => !near.some(({ id }) => id === filled.day))
  const pick = (id: string) => {
    setFar(id === other)
    if (id !== other) put({ day: id })
  }
  return (
    <>
      <View className="field-label">哪天</View>
      <Chips name="day" choices={[...near, { id: other, name: '更早' }]} picked={far ? other : filled.day} onPick={pick} />
      {far && (
        <DateField id="visit-day" label="哪一天" value={filled.day} onChange={(day) => put({ day })} end={today()} error={faults['day']} />
      )}
      {isLate(filled.day) && (
        <Field
          id="visit-late"
          label="过了一个多月，为什么现在才记"
          value={filled.late}
          onChange={(late) => put({ late })}
          max={100}
          error={faults['late']}
        />
      )}
    </>
  )
}

/** When, and how: a call and a word passed on count like a visit. */
export const When = (props: VisitPartProps) => {
  const { filled, put, faults } = props
  return (
    <Card>
      <Day {...props} />
      <OneOf name="way" label="怎么联系的" words={visitWays} picked={filled.way} onPick={(way) => put({ way })} />
      <Field
        id="visit-with"
        label="和谁说的，不写也行"
        value={filled.withWhom}
        onChange={(withWhom) => put({ withWhom })}
        max={30}
        error={faults['withWhom']}
      />
    </Card>
  )
}
