import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useCall } from '@/lib/hooks/use-call'
import { monthBack, periodWords } from '@/lib/words/figure-periods'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Middle } from '@/ui/Columns'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { ExcelCard } from '@/ui/ExcelCard'
import { PrintBar } from '@/ui/PaperSheet'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { PeriodPicker } from '../parts/PeriodPicker'
import { OnPaper } from './parts/OnPaper'
import { Words, type Report } from './parts/Words'

const Choice = ({ period, onPick }: { period: string; onPick: (period: string) => void }) => {
  const [choosing, setChoosing] = useState(false)
  const pick = (picked: string) => {
    setChoosing(false)
    onPick(picked)
  }
  return (
    <Card className="card-lines paper-aside">
      <Row id="choose" icon="search" title={periodWords(period)} text="换一个月或一个季度" onClick={() => setChoosing(true)} />
      <Sheet title="看哪一段" visible={choosing} onClose={() => setChoosing(false)}>
        <PeriodPicker units={['month', 'quarter']} picked={period} onPick={pick} />
      </Sheet>
    </Card>
  )
}

const Shown = ({ report, onChanged }: { report: Report; onChanged: (report: Report) => void }) => {
  const [editing, setEditing] = useState(false)
  const saved = (next: Report) => {
    setEditing(false)
    onChanged(next)
  }
  if (editing) return <Words report={report} onSaved={saved} onClose={() => setEditing(false)} />
  return (
    <>
      {report.can.includes('edit') && (
        <View className="paper-aside">
          <BigButton id="edit-words" icon="pen" onClick={() => setEditing(true)}>
            改文字
          </BigButton>
        </View>
      )}
      <ExcelCard
        by="exchange.report"
        input={{ orgId: report.place.id, period: report.period.name }}
        text="文字、数字、各处，还有每个数怎么算"
      />
      <OnPaper report={report} />
      <PrintBar />
    </>
  )
}

/** 月报、季报: sentences made of the figures, with words that may be put right, on two pages of A4. */
export default function ReportPage() {
  const { params } = useRouter()
  const [period, setPeriod] = useState(() => params['period'] ?? monthBack(1))
  const { data, error, retry, put } = useCall('statistics.report', { orgId: params['orgId'], period })
  return (
    <Office barred>
      <Middle>
        <Choice period={period} onPick={setPeriod} />
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
        <ErrorLine error={data && error} />
        {data && <Shown key={data.period.name} report={data} onChanged={put} />}
      </Middle>
    </Office>
  )
}
