import { View } from '@tarojs/components'
import { householdStates, languages } from '@/contract/words-households'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Fault } from '@/ui/Fault'
import { Field } from '@/ui/Field'
import { Filter } from '@/ui/Filter'
import { OneOf } from '@/ui/OneOf'
import { SecondPlace } from '@/ui/SecondPlace'
import type { FormPartProps } from './part-props'

const Lane = ({ filled, put }: FormPartProps) => {
  const { data } = useCall('grid.show', { id: filled.gridId })
  if (!data || data.lanes.length === 0) return null
  return (
    <>
      <View className="field-label">哪条巷</View>
      <Filter
        name="lane"
        words={Object.fromEntries(data.lanes.map(({ id, name }) => [id, name]))}
        picked={filled.laneId}
        onPick={(laneId) => put({ laneId })}
      />
    </>
  )
}

/** What may be written later. */
export const More = (props: FormPartProps) => {
  const { filled, put, faults } = props
  return (
    <Card>
      <OneOf name="state" label="住没住人" words={householdStates} picked={filled.state} onPick={(state) => put({ state })} />
      {filled.state === 'left' && <View className="small">存了以后，这家的人就不能再看了，联系的党员也会知道</View>}
      <OneOf name="lang" label="说什么话" words={languages} picked={filled.lang} onPick={(lang) => put({ lang })} />
      <Field
        id="household-people"
        kind="digits"
        label="几口人，不写也行"
        value={filled.people}
        onChange={(people) => put({ people })}
        error={faults['fields.people']}
      />
      {filled.gridId !== '' && <Lane {...props} />}
      <Fault words={faults['fields.laneId']} />
      <SecondPlace id="household" filled={filled} put={put} error={faults['fields.second.where']} />
      <CheckRow
        id="household-centre"
        title="党员中心户"
        text="这家有党员，给周围几户传话"
        checked={filled.centre}
        onChange={(centre) => put({ centre })}
      />
    </Card>
  )
}
