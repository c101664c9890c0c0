import { useState } from 'react'
import { View } from '@tarojs/components'
import { shortMoment } from '@/lib/words/dates'
import { entryTitle } from '@/lib/words/points-words'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { Amount } from './parts/Amount'
import { Balance } from './parts/Balance'
import { StorySheet } from './parts/StorySheet'
import { useLedger } from './parts/use-ledger'
import { Ways } from './parts/Ways'
import './parts/points.scss'

/** 我的积分: what one has, every line of it with its reason, and how more is earned. */
export default function Points() {
  const { head, list } = useLedger()
  const [story, setStory] = useState<string | null>(null)
  return (
    <Screen>
      {head && <Balance head={head} />}
      <ListState list={list} empty={<EmptyState icon="hand" title="还没有积分" text="帮人办成了事，对方确认了，就记在这儿" />}>
        <Card id="entries" className="card-lines">
          {list.rows.map((entry) => (
            <Row
              key={entry.id}
              id={`entry-${entry.number}`}
              title={entryTitle(entry)}
              text={`${entry.words}，${shortMoment(entry.at)}`}
              end={<Amount amount={entry.amount} />}
              onClick={() => setStory(entry.id)}
            />
          ))}
        </Card>
      </ListState>
      {head && <Ways ways={head.ways} />}
      <View className="note">只有别人确认办成的事才记分，打卡、转发、点消息都不记</View>
      {story !== null && <StorySheet id={story} onClose={() => setStory(null)} />}
    </Screen>
  )
}
