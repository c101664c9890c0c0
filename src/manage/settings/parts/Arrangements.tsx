import { View } from '@tarojs/components'
import { Missing, Part } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { linesOf } from './notice'
import type { Settings, Target, Values } from './values'

interface ArrangementsProps {
  settings: Settings
  values: Values
  /** Undefined when the person may only look. */
  onPick: ((target: Target) => void) | undefined
}

/** Days off and make-up days, by year, as far as the county has entered them. */
export const Arrangements = ({ settings, values, onPick }: ArrangementsProps) => {
  const before = new Map(settings.inForce.arrangements.map((each) => [each.year, JSON.stringify(each)]))
  const missing = settings.unarranged
  const open = missing !== null && values.arrangements.every(({ year }) => year !== missing)
  return (
    <Part
      id="arrangements"
      title="放假和补班"
      edit={onPick && { word: '加一年', onClick: () => onPick({ kind: 'arrangement', year: null }) }}
    >
      {open && <Missing>{`${missing}年的放假安排还没填，先按法定节日算，补班的周末不算上班`}</Missing>}
      {values.arrangements.length === 0 && !open && <View className="small">国务院的通知出来后，把明年的填进来</View>}
      {values.arrangements.map((each) => {
        const changed = before.get(each.year) !== JSON.stringify(each)
        return (
          <Row
            key={each.year}
            id={`arrangement-${each.year}`}
            title={`${each.year}年`}
            text={linesOf(each).join('，')}
            end={changed ? <View className="setting-value setting-changed">改了</View> : undefined}
            onClick={onPick && (() => onPick({ kind: 'arrangement', year: each.year }))}
          />
        )
      })}
    </Part>
  )
}
