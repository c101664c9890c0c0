import { useState } from 'react'
import { View } from '@tarojs/components'
import { levelWords } from '@/lib/words/labels-manage'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import { OneOf } from '@/ui/OneOf'
import { Press } from '@/ui/Press'
import type { Child } from './asked'
import type { BelowProps } from './Below'
import './sketch.scss'

const measures = { asked: '说的事', open: '未办结', late: '超时' } as const
type Measure = keyof typeof measures

const manyOf = ({ figures, backlog }: Child, measure: Measure): number | null => {
  if (measure === 'asked') return figures?.asked ?? null
  return backlog?.[measure] ?? null
}

const STEPS = 5

/** None is the lightest; the most of all is the fifth. */
const stepOf = (many: number, most: number): number => (most === 0 ? 1 : Math.max(1, Math.ceil((many / most) * STEPS)))

interface BoxProps {
  child: Child
  many: number | null
  most: number
  onPick: () => void
}

const Box = ({ child: { id, name }, many, most, onPick }: BoxProps) => (
  <Press
    id={`box-${id}`}
    className={`sketch-box sketch-${many === null ? 'few' : stepOf(many, most)}`}
    name={`${name}，${many === null ? '少于3件' : `${many} 件`}`}
    onPress={onPick}
  >
    <View className="sketch-name">{name}</View>
    <View className="sketch-many">{many === null ? '少于3件' : `${many}`}</View>
  </Press>
)

/** 示意图: a box for each place in the order of the tree, darker where there is more. It is no map, and says so. */
export const Sketch = ({ rows, onPick }: Pick<BelowProps, 'rows' | 'onPick'>) => {
  const [measure, setMeasure] = useState<Measure>('asked')
  const most = Math.max(0, ...rows.map((child) => manyOf(child, measure) ?? 0))
  const level = rows[0]?.level
  return (
    <Card id="sketch">
      <Heading look="strong">示意图</Heading>
      <View className="small">{`一格是一个${level ? levelWords[level] : '地方'}，越深件数越多。不是地图，按编码排，不分先后。`}</View>
      <View className="figures-pick">
        <OneOf name="measure" label="看什么" words={measures} picked={measure} onPick={setMeasure} />
      </View>
      <View className="sketch">
        {rows.map((child) => (
          <Box key={child.id} child={child} many={manyOf(child, measure)} most={most} onPick={() => onPick(child)} />
        ))}
      </View>
    </Card>
  )
}
