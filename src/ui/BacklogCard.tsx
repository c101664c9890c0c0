import { View } from '@tarojs/components'
import type { Backlog } from '@/contract/statistics'
import { figures as names } from '@/contract/words-statistics'
import { waitingWords } from '@/lib/words/figure-words'
import { Card } from './Card'
import { Icon } from './Icon'
import { Press } from './Press'
import type { OnAsk } from './Rates'
import './Figures.scss'

/** What is not done, always beside the rates: a good rate hides nothing. */
export const BacklogCard = ({ backlog, onAsk }: { backlog: Backlog; onAsk: OnAsk }) => (
  <Card id="backlog">
    <View className="backlog">
      <Press id="figure-open" className="backlog-part" hover="line-pressed" onPress={() => onAsk('open')}>
        <View className="small">{names.open}</View>
        <View className="backlog-many">{`${backlog.open} 件`}</View>
      </Press>
      <Press
        id="figure-late"
        className={`backlog-part${backlog.late > 0 ? ' backlog-late' : ''}`}
        hover="line-pressed"
        onPress={() => onAsk('late')}
      >
        <View className="small">{names.late}</View>
        <View className="backlog-many">
          {backlog.late > 0 && <Icon name="alert" />}
          {`${backlog.late} 件`}
        </View>
      </Press>
    </View>
    <View className="small">{waitingWords(backlog)}</View>
  </Card>
)
