import { View } from '@tarojs/components'
import { now } from '@/cloud'
import type { Figures } from '@/contract/statistics'
import { figures as names, type Figure } from '@/contract/words-statistics'
import { fullDay } from '@/lib/words/calendar-day'
import { lengthWords, shareWords, stateWords, waitingWords } from '@/lib/words/figure-words'
import { Paper, PaperFact } from '@/ui/PaperSheet'
import { rateFigures } from '@/ui/Rates'
import type { Report } from './Words'
import './report.scss'

type Child = Report['children'][number]

const rateWords = ({ raw, adjusted }: Figures['response']) =>
  raw.n === 0 ? '还没有' : `${shareWords(raw)}，去掉办不了的 ${shareWords(adjusted)}`

const factsOf = ({ figures, backlog }: Report): readonly (readonly [Figure, string])[] => [
  ...rateFigures.map((figure) => [figure, rateWords(figures[figure])] as const),
  ...(backlog
    ? ([
        ['open', `${backlog.open} 件；${waitingWords(backlog)}`],
        ['late', `${backlog.late} 件`],
      ] as const)
    : []),
  ['respondTime', `${lengthWords(figures.respondTime)}（上班时间）`],
  ['answerTime', `${lengthWords(figures.answerTime)}（上班时间）`],
  ['reopened', shareWords(figures.reopened)],
  ['handedOn', shareWords(figures.handedOn)],
  ['unrated', shareWords(figures.unrated)],
  ['served', `${figures.served.times} 人次${figures.served.persons === null ? '' : `，${figures.served.persons} 人`}`],
  ['claims', `认领 ${figures.claims.claimed} 件，说解决了的 ${figures.claims.solved} 件`],
]

const childWords = ({ figures, backlog }: Child): string =>
  figures
    ? [
        `说的 ${figures.asked}`,
        `响应 ${shareWords(figures.response.raw)}`,
        `解决 ${shareWords(figures.solution.raw)}`,
        `满意 ${shareWords(figures.satisfaction.raw)}`,
        ...(backlog ? [`未办结 ${backlog.open}`, `超时 ${backlog.late}`] : []),
      ].join('，')
    : '少于3件'

const Facts = ({ report }: { report: Report }) => (
  <View id="report-facts">
    <View className="paper-part">数字</View>
    {factsOf(report).map(([figure, words]) => (
      <PaperFact key={figure} name={names[figure]}>
        {words}
      </PaperFact>
    ))}
  </View>
)

/** The second sheet. */
const Places = ({ places }: { places: readonly Child[] }) => (
  <View className="report-second">
    <View className="paper-part">各处（按编码排，不分先后）</View>
    {places.map((child) => (
      <View key={child.id} className="report-place">
        <View className="report-name">{child.name}</View>
        <View className="report-words">{childWords(child)}</View>
      </View>
    ))}
  </View>
)

/** Two pages of A4: what is said with its figures, and the same place by place. */
export const OnPaper = ({ report }: { report: Report }) => (
  <Paper title={report.title} number={stateWords(report.period)}>
    {report.sentences.map(({ made, edited }) => (
      <View key={made} className="report-sentence">
        {edited ?? made}
      </View>
    ))}
    {report.restated.length > 0 && <View className="paper-part">后来变了</View>}
    {report.restated.map((line) => (
      <View key={line}>{line}</View>
    ))}
    {report.editedBy && (
      <View className="paper-number report-end">{`文字由${report.editedBy.name}改过，${fullDay(report.editedBy.at)}`}</View>
    )}
    <Facts report={report} />
    {report.children.length > 0 && <Places places={report.children} />}
    <View className="paper-number report-end">{`「12 / 15」是 15 件里有 12 件。${fullDay(now())}打印`}</View>
  </Paper>
)
