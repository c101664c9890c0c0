import { View } from '@tarojs/components'
import { householdStates, languages } from '@/contract/words-households'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Fault } from '@/ui/Fault'
import { Field } from '@/ui/Field'
import { Filter } from '@/ui/Filter'
import { MonthField } from '@/ui/MonthField'
import { OneOf } from '@/ui/OneOf'
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

const Elsewhere = ({ filled, put, faults }: FormPartProps) => (
  <>
    <CheckRow
      id="household-elsewhere"
      title="有几个月住别处"
      text="比如夏天在夏营地、冬天进城"
      checked={filled.elsewhere}
      onChange={(elsewhere) => put({ elsewhere })}
    />
    {filled.elsewhere && (
      <>
        <Field
          id="household-where"
          label="住哪儿"
          value={filled.where}
          onChange={(where) => put({ where })}
          max={30}
          placeholder="比如：北沟夏营地"
          error={faults['fields.second.where']}
        />
        <MonthField id="household-from" label="几月去" value={filled.from} onChange={(from) => put({ from })} />
        <MonthField id="household-to" label="几月回" value={filled.to} onChange={(to) => put({ to })} />
      </>
    )}
  </>
)

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
      <Elsewhere {...props} />
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
