import { useState } from 'react'
import { View } from '@tarojs/components'
import { plain } from '@/contract/text'
import { pickPlace } from '@/lib/routes/pick-place'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { Outline } from '@/ui/Outline'
import { polygonsOf } from '../../parts/Bounds'
import { wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { readBounds, writeBounds } from './read-bounds'
import { useSave } from './use-save'

/** The bounds of a grid: corners picked on the map one after the other, or pasted. The shape is shown before it is saved. */
export const BoundsForm = ({ node, onFresh }: FormProps) => {
  const [text, setText] = useState(() => (node.bounds ? writeBounds(node.bounds) : ''))
  const { send, ...action } = useSave(node)
  const bounds = readBounds(text)
  const typed = plain(text) !== ''
  const pick = async () => {
    const point = await pickPlace()
    if (point) setText((old) => `${old.trim()}\n${point.lng.toFixed(6)},${point.lat.toFixed(6)}`.trim())
  }
  return (
    <Form
      note="按顺序点一圈角点，至少 3 个。用腾讯、高德地图上的坐标；手里有很多网格时，从表格导入更快。"
      missing={bounds !== null || !typed ? null : '还连不成一圈，请再点几个角点'}
      action={action}
      onFresh={onFresh}
      onSend={() => send({ bounds })}
    >
      {bounds && (
        <Card>
          <Outline polygons={polygonsOf(bounds)} />
        </Card>
      )}
      <Card>
        <View className="form-buttons">
          <BigButton id="bounds-pick" icon="place" onClick={() => void pick()}>
            点一个角点
          </BigButton>
          {typed && (
            <BigButton id="bounds-clear" onClick={() => setText('')}>
              清空重画
            </BigButton>
          )}
        </View>
        <Field
          id="bounds-text"
          kind="words"
          label="角点，一行一个：经度,纬度"
          value={text}
          onChange={setText}
          max={100_000}
          placeholder="121.952000,46.072000"
          error={typed && !bounds ? '还连不成一圈：要 3 个以上的点，或者一段 GeoJSON' : wrong(action.error, 'bounds')}
        />
      </Card>
    </Form>
  )
}
