import { useCallback, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import { usePages } from '@/lib/hooks/use-pages'
import { useWide } from '@/lib/hooks/use-wide'
import { Columns } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Segment } from '@/ui/Segment'
import { Office } from '../parts/Office'
import { Beside } from './parts/Beside'
import { RepeatCard } from './parts/RepeatCard'
import './parts/repeats.scss'

const views = [
  { id: 'open', name: '等着定的' },
  { id: 'decided', name: '定过的' },
] as const
type Shown = (typeof views)[number]['id']

const none: Readonly<Record<Shown, { title: string; text: string }>> = {
  open: { title: '没有反复出现的事', text: '同一类事一个月里有三家提、同一处两次没解决，会列在这儿' },
  decided: { title: '还没定过', text: '定过怎么办的，会留在这儿' },
}

/** 主动治理: what comes again, and what is made of it. */
export default function Repeats() {
  const { orgId } = useRouter().params
  const wide = useWide()
  const [shown, setShown] = useState<Shown>('open')
  const [picked, setPicked] = useState<string | null>(null)
  const load = useCallback((after?: string) => call('statistics.repeats', { orgId, decided: shown === 'decided', after }), [orgId, shown])
  const list = usePages(load)
  const at = list.rows.find(({ id }) => id === picked) ?? list.rows[0] ?? null
  const decided = () => void list.refresh()
  return (
    <Office>
      <Columns rest={wide && at ? <Beside key={at.id} repeat={at} onDecided={decided} /> : null}>
        <Segment choices={views} picked={shown} onPick={setShown} />
        <ListState list={list} empty={<EmptyState icon="done" {...none[shown]} />}>
          {shown === 'open' && <View className="note">不写名字，也不怪谁：看看是不是该一次办好</View>}
          {list.rows.map((repeat) => (
            <CustomWrapper key={repeat.id}>
              <RepeatCard
                repeat={repeat}
                {...(wide && { picked: repeat.id === at?.id, onPick: () => setPicked(repeat.id) })}
                onDecided={decided}
              />
            </CustomWrapper>
          ))}
        </ListState>
      </Columns>
    </Office>
  )
}
