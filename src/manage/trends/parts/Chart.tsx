import { View } from '@tarojs/components'
import { shortPeriod } from '@/lib/words/figure-periods'
import { spoken } from '@/ui/Speech'
import { legend, measuredOf, measuredWords, measures, type Measure, type SeriesRow } from './measures'
import './trends.scss'

const whole = 100
const share = (some: number, all: number) => `${all === 0 ? 0 : Math.round((some / all) * whole)}%`

const Bar = ({ row, measure, most }: { row: SeriesRow; measure: Measure; most: number }) => {
  const measured = measuredOf(row, measure)
  const looks = `trend${measure === 'open' ? ' trend-open' : ''}${row.period.state === 'closed' ? '' : ' trend-moving'}`
  return (
    <View id={`trend-${row.period.name}`} className={looks} {...spoken({ role: 'row' })}>
      <View className="trend-when" {...spoken({ role: 'cell' })}>
        {shortPeriod(row.period.name)}
      </View>
      <View className="trend-track">
        <View className="trend-whole" style={{ width: share(measured.n, most) }}>
          <View className="trend-part" style={{ width: share(measured.k, measured.n) }} />
        </View>
      </View>
      <View className="trend-words" {...spoken({ role: 'cell' })}>
        {measuredWords(measured, measure)}
      </View>
    </View>
  )
}

/** A box for each period, as long as there are cases in it, filled as far as they went well: heard, it is a table. */
export const Chart = ({ rows, measure }: { rows: readonly SeriesRow[]; measure: Measure }) => {
  const most = Math.max(0, ...rows.map((row) => measuredOf(row, measure).n))
  return (
    <>
      <View className="small">{legend[measure]}</View>
      <View {...spoken({ role: 'table', name: measures[measure] })}>
        {rows.map((row) => (
          <Bar key={row.period.name} row={row} measure={measure} most={most} />
        ))}
      </View>
    </>
  )
}
