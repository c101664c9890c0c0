import { View } from '@tarojs/components'
import { manage } from '@/lib/routes/routes-manage'
import { moment } from '@/lib/words/dates'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import type { Here } from './asked'

/** On from here: how it went over the months, and the paper. */
export const Ways = ({ here: { place, asOf } }: { here: Here }) => (
  <>
    <Card className="card-lines">
      <Row id="trends" icon="clock" title="走势" text="一年里一个月一个月地看" onClick={() => manage.trends(place.id)} />
      <Row id="report" icon="print" title="月报、季报" text="改文字、打印" onClick={() => manage.report(place.id)} />
    </Card>
    <View className="note">{`算到 ${moment(asOf)}`}</View>
  </>
)
