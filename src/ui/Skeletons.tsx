import { View } from '@tarojs/components'
import { Card } from './Card'
import { spoken } from './spoken'
import './Skeletons.scss'

const Bar = ({ size }: { size: 'long' | 'middle' | 'short' | 'button' }) => <View className={`bone bone-${size}`} />

/** The shape of a card of a matter. */
const CardSkeleton = () => (
  <Card className="skeleton">
    <Bar size="short" />
    <Bar size="long" />
    <Bar size="middle" />
  </Card>
)

export const CardsSkeleton = ({ count = 3 }: { count?: number }) => (
  <View {...spoken({ role: 'status', name: '正在打开' })}>
    {Array.from({ length: count }, (_, index) => (
      <CardSkeleton key={index} />
    ))}
  </View>
)

/** The shape of a list to choose from. */
export const RowsSkeleton = () => (
  <Card className="skeleton">
    {Array.from({ length: 6 }, (_, index) => (
      <Bar key={index} size="button" />
    ))}
  </Card>
)

/** The shape of a form: a large field, a row, a button. */
export const FormSkeleton = () => (
  <View {...spoken({ role: 'status', name: '正在打开' })}>
    <Card className="skeleton">
      <Bar size="short" />
      <Bar size="long" />
      <Bar size="long" />
      <Bar size="middle" />
    </Card>
    <CardSkeleton />
    <Bar size="button" />
  </View>
)
