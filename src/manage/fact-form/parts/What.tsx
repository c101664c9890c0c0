import { View } from '@tarojs/components'
import { careLevels, factLists, type FactList } from '@/contract/words-households'
import { now } from '@/cloud'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { OneOf } from '@/ui/OneOf'
import { Segment } from '@/ui/Segment'
import type { FactPartProps, Lists } from './part-props'

const views = (Object.entries(factLists) as [FactList, string][]).map(([id, name]) => ({ id, name }))

/** What the county's list offers today. */
const offered = (items: Lists[FactList]) => items.filter(({ from, until }) => (from ?? 0) <= now() && now() < (until ?? Infinity))

/** Which of 八必访 or 六必清, and a word more where it is needed. */
export const What = ({ filled, put, faults, lists }: FactPartProps & { lists: Lists }) => {
  const items = offered(lists[filled.list])
  const item = items.find(({ id }) => id === filled.code)
  return (
    <>
      <Segment choices={views} picked={filled.list} onPick={(list) => put({ list, code: null, level: null })} />
      <View className="section" />
      <Card>
        <View className="field">
          <Chips name="fact" choices={items} picked={filled.code} onPick={(code) => put({ code, level: null })} />
          {item?.help && <View className="small">{item.help}</View>}
        </View>
        <Field
          id="fact-text"
          kind="words"
          label="再写一句，不写也行"
          value={filled.text}
          onChange={(text) => put({ text })}
          max={300}
          placeholder="只写要紧的，不写民族、信仰，不下结论"
          error={faults['text']}
        />
        <OneOf
          name="level"
          label="要不要常去看，不选就不用"
          words={careLevels}
          picked={filled.level ?? item?.level ?? null}
          onPick={(level) => put({ level })}
        />
      </Card>
    </>
  )
}
