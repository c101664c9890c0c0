import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { isMember, looksAfterAPlace, useMe } from '@/lib/kept/person'
import { Middle } from '@/ui/Columns'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { KeptVisits } from './parts/KeptVisits'
import { List } from './parts/List'
import './parts/dues.scss'

const views = [
  { id: 'office', name: '网格的户' },
  { id: 'member', name: '我联系的户' },
] as const
type As = (typeof views)[number]['id']

/** 今天该看谁: who comes due. A call, or a word passed on, is a full visit. */
export default function Dues() {
  const me = useMe()
  const asked = useRouter().params['as']
  const both = looksAfterAPlace(me) && isMember(me)
  const [as, setAs] = useState<As | undefined>(views.find(({ id }) => id === asked)?.id)
  return (
    <Screen>
      <Middle>
        {both && <Segment choices={views} picked={as ?? 'office'} onPick={setAs} />}
        <KeptVisits />
        <View className="dues">
          <List key={as} as={as} />
        </View>
      </Middle>
    </Screen>
  )
}
