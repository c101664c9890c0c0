import { View } from '@tarojs/components'
import type { Figures, Rate } from '@/contract/statistics'
import { figures as names, type Figure } from '@/contract/words-statistics'
import { partOf, percentWords, shareWords } from '@/lib/words/figure-words'
import { Card } from './Card'
import { Press } from './Press'
import './Figures.scss'

export type OnAsk = (figure: Figure) => void

export const rateFigures = ['response', 'solution', 'satisfaction'] as const
type RateFigure = (typeof rateFigures)[number]

const Value = ({ share, few }: { share: Rate['raw']; few: boolean }) => (
  <View className="rate-value">
    <View className="rate-share">{shareWords(share)}</View>
    {!few && <View className="small">{percentWords(share, few)}</View>}
  </View>
)

const Line = ({ figure, rate: { raw, adjusted, few }, onAsk }: { figure: RateFigure; rate: Rate; onAsk: OnAsk }) => (
  <Press id={`figure-${figure}`} className={`rate${few ? ' rate-few' : ''}`} hover="line-pressed" onPress={() => onAsk(figure)}>
    <View className="rate-line">
      <View className="rate-name">{names[figure]}</View>
      <Value share={raw} few={few} />
      <Value share={adjusted} few={few} />
    </View>
    <View className="rate-track">
      <View className="rate-part" style={{ width: partOf(raw) }} />
    </View>
  </Press>
)

/** The three rates: k of n, all of it and without what could not be done, side by side; grey where there are too few to say much. */
export const Rates = ({ figures, onAsk }: { figures: Figures; onAsk: OnAsk }) => (
  <Card id="rates">
    <View className="rate-line rate-head">
      <View className="rate-name">点一下看怎么算</View>
      <View className="rate-value">全部</View>
      <View className="rate-value">去掉办不了的</View>
    </View>
    {rateFigures.map((figure) => (
      <Line key={figure} figure={figure} rate={figures[figure]} onAsk={onAsk} />
    ))}
    {rateFigures.some((figure) => figures[figure].few) && <View className="rate-note">灰的不到 10 件，看看就好，别当真</View>}
  </Card>
)
