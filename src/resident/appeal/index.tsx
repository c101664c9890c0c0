import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { AppealView } from '@/contract/appeals'
import { appealLevels, appealStates } from '@/contract/words-appeals'
import { before, moment } from '@/lib/words/dates'
import { useCall } from '@/lib/hooks/use-call'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { StateBadge } from '@/ui/StateBadge'
import { ContestSheet } from './parts/ContestSheet'
import { SettleSheet } from './parts/SettleSheet'
import { Story } from './parts/Story'

const looks = { waiting: 'underWay', accepted: 'answered', refused: 'closed' } as const

const Head = ({ appeal }: { appeal: AppealView }) => (
  <Card id="appeal-head">
    <View className="matter-head">
      <View className="strong grow">{appeal.mine ? '我的申诉' : `${appeal.placeName} ${appeal.who}`}</View>
      <StateBadge look={looks[appeal.state]} word={appealStates[appeal.state]} />
    </View>
    {appeal.about && <View className="small">{`关于：${appeal.about.title}，${appeal.about.points} 分，${moment(appeal.about.at)}`}</View>}
    {appeal.dueAt !== null && <View>{`${appealLevels[appeal.level]}${before(appeal.dueAt)}回答`}</View>}
    {appeal.contestUntil !== null && <View className="small">{`不同意，${before(appeal.contestUntil)}可以请上一级再看`}</View>}
  </Card>
)

const Steps = ({ appeal, onDo }: { appeal: AppealView; onDo: (step: AppealView['can'][number]) => void }) =>
  appeal.can.length > 0 && (
    <BottomBar>
      <BarButtons>
        {appeal.can.includes('settle') && (
          <BigButton id="settle" look="main" onClick={() => onDo('settle')}>
            核对好了，回答
          </BigButton>
        )}
        {appeal.can.includes('contest') && (
          <BigButton id="contest" onClick={() => onDo('contest')}>
            不同意，请上一级看
          </BigButton>
        )}
      </BarButtons>
    </BottomBar>
  )

/** One appeal, for whoever made it and whoever settles it. */
export default function Appeal() {
  const { params } = useRouter()
  const { data, error, retry, put } = useCall('appeals.show', { id: params['id'] ?? '' })
  const [doing, setDoing] = useState<AppealView['can'][number] | null>(null)
  const done = (appeal: AppealView) => {
    setDoing(null)
    put(appeal)
  }
  const shared = { id: params['id'] ?? '', onClose: () => setDoing(null), onDone: done }
  if (!data) return <Screen>{error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={2} />}</Screen>
  return (
    <Screen barred={data.can.length > 0}>
      <ErrorLine error={error} />
      <Head appeal={data} />
      <Story events={data.story} />
      <Steps appeal={data} onDo={setDoing} />
      {doing === 'settle' && <SettleSheet {...shared} mayReverse={data.about?.mayReverse === true} />}
      {doing === 'contest' && <ContestSheet {...shared} />}
    </Screen>
  )
}
