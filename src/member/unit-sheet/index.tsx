import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { now } from '@/cloud'
import type { UnitSheet } from '@/contract/attendance'
import { sayMinutes } from '@/contract/words-attendance'
import { fullDay, monthDay } from '@/lib/words/calendar-day'
import { quarterWords } from '@/lib/words/service-words'
import { useCall } from '@/lib/hooks/use-call'
import { Chips } from '@/ui/Chips'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { ExcelCard } from '@/ui/ExcelCard'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Paper, PaperFact, PaperRows, PrintBar } from '@/ui/PaperSheet'

const totalWords = ({ times, minutes }: { times: number; minutes: number }) =>
  times === 0 ? '没有' : `${times} 次，${sayMinutes(minutes)}`

const Sheet = ({ sheet }: { sheet: UnitSheet }) => (
  <Paper title="在职党员服务反馈表" number={quarterWords(sheet.quarter)}>
    <PaperFact name="单位">{sheet.unitName}</PaperFact>
    <PaperFact name="在职党员">{`${sheet.members} 人`}</PaperFact>
    <PaperFact name="服务时长">{totalWords(sheet.total)}</PaperFact>
    {sheet.classes.map((one) => (
      <PaperFact key={one.name} name={one.name}>
        {totalWords(one)}
      </PaperFact>
    ))}
    <View className="paper-part">每次服务</View>
    {sheet.rows.length === 0 && <View className="small">这个季度还没有确认过的服务</View>}
    <PaperRows
      rows={sheet.rows.map(({ id, name, date, text, className, communityName, minutes }) => ({
        id,
        date: monthDay(date),
        title: `${name}：${text}`,
        small: `${className} · ${communityName}`,
        hours: sayMinutes(minutes),
      }))}
    />
    {sheet.half && <View className="paper-part">半年小结</View>}
    {sheet.half?.map((one) => (
      <PaperFact key={one.name} name={one.name}>
        {totalWords(one)}
      </PaperFact>
    ))}
    <View className="paper-number">{`按姓名排，不排名。只写村(社区)确认过、本人同意的。${fullDay(now())}`}</View>
  </Paper>
)

/** 反馈表: what a unit's members did in a quarter, for its contact. */
export default function UnitSheetPage() {
  const { params } = useRouter()
  const id = params['id'] ?? ''
  const [quarter, setQuarter] = useState(params['quarter'])
  const { data, error, retry } = useCall('attendance.unitSheet', { id, quarter })
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && (
        <View className="paper-aside">
          <Chips
            name="quarter"
            choices={data.quarters.map((one) => ({ id: one, name: quarterWords(one) }))}
            picked={data.quarter}
            onPick={setQuarter}
          />
        </View>
      )}
      {data && <ExcelCard by="exchange.unitSheet" input={{ id, quarter: data.quarter }} text="可以发给单位、接着填别的" />}
      {data && <Sheet sheet={data} />}
      {data && <PrintBar />}
    </Screen>
  )
}
