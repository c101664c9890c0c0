import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { Figures } from '@/contract/statistics'
import { figures as names, type Figure } from '@/contract/words-statistics'
import { lengthWords, shareWords } from '@/lib/words/figure-words'
import { Card } from './Card'
import type { OnAsk } from './Rates'
import { Row } from './Row'
import './Figures.scss'

type Here = Pick<Output<'statistics.here'>, 'coverage'> & { figures: Figures }

interface Line {
  readonly figure: Figure
  readonly text: string
  readonly end?: string
}

const shareLine = (figure: Figure, share: Figures['reopened'], say: string): Line => ({ figure, text: say, end: shareWords(share) })

const persons = ({ persons: many }: Figures['served']) => (many === null ? '' : `，${many} 人`)

const linesOf = ({ figures, coverage }: Here): readonly Line[] => {
  const { reopened, handedOn, unrated, served, claims } = figures
  return [
    { figure: 'respondTime', text: `${lengthWords(figures.respondTime)}，只算上班时间` },
    { figure: 'answerTime', text: `${lengthWords(figures.answerTime)}，只算上班时间` },
    shareLine('reopened', reopened, `回答过 ${reopened.n} 件，重新办了 ${reopened.k} 件`),
    shareLine('handedOn', handedOn, `受理 ${handedOn.n} 件，转了两次手的 ${handedOn.k} 件`),
    shareLine('unrated', unrated, `结了 ${unrated.n} 件，没评价的 ${unrated.k} 件`),
    { figure: 'served', text: `${served.times} 人次${persons(served)}` },
    { figure: 'claims', text: `党员认领 ${claims.claimed} 件，说解决了的 ${claims.solved} 件` },
    ...(coverage ? [shareLine('coverage', { k: coverage.covered, n: coverage.lived }, '有人住的户里，有党员联系的')] : []),
  ]
}

/** What stands beside the three rates, a line for each; a tap says how it is counted. */
export const FigureRows = ({ here, only, onAsk }: { here: Here; only?: readonly Figure[]; onAsk: OnAsk }) => (
  <Card id="figure-rows" className="card-lines">
    {linesOf(here)
      .filter(({ figure }) => only === undefined || only.includes(figure))
      .map(({ figure, text, end }) => (
        <Row
          key={figure}
          id={`figure-${figure}`}
          title={names[figure]}
          text={text}
          {...(end !== undefined && { end: <View className="figure-end">{end}</View> })}
          onClick={() => onAsk(figure)}
        />
      ))}
  </Card>
)
