import { View } from '@tarojs/components'
import { useCallable } from '@/lib/kept/person'
import { dial } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import type { HomePartProps } from './part-props'
import './home.scss'

type Known = NonNullable<HomePartProps['home']['carer']>

const how = ({ how: as }: Known) => (as === 'member' ? '党员，常来看看您家' : '网格员。还没有党员联系您家，先由他照看')

/** Who looks after us: large, with a way to call. */
export const Carer = ({ home: { carer } }: HomePartProps) => {
  const phone = useCallable()(carer?.phone ?? null)
  return (
    <Card id="home-carer">
      <View className="small">谁照看我们家</View>
      <Heading look="title">{carer?.name ?? '还没有定人'}</Heading>
      <View className="small">{carer ? how(carer) : '有事先找村(社区)'}</View>
      {carer && phone && (
        <View className="home-call">
          <BigButton id="call-carer" look="main" icon="phone" onClick={() => dial(phone)}>
            {`给${carer.name}打电话`}
          </BigButton>
        </View>
      )}
    </Card>
  )
}
