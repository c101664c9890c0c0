import { View } from '@tarojs/components'
import { importKinds } from '@/contract/exchange'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Toggle } from '@/ui/Toggle'
import { Counts } from './Counts'
import { ReportRows } from './ReportRows'
import { apply } from './running'
import type { useReport } from './use-report'

const buttonWords = (changes: number, refused: number) => {
  if (changes === 0) return '没有要导入的'
  return refused > 0 ? `导入能导的 ${changes} 行` : `导入这 ${changes} 行`
}

/** What the table would change, before anything is changed. */
export const Report = ({ hold }: { hold: ReturnType<typeof useReport> }) => {
  if (!hold.report) return null
  const { asked, fileName, preview } = hold.report
  const { counts, hidden, kind, notes, of: total } = preview.import
  const changes = counts.added + counts.changed
  const begin = () => {
    hold.drop()
    void apply(preview.import)
  }
  return (
    <>
      <Card id="report">
        <View className="strong">{`${importKinds[kind]} · ${total} 行`}</View>
        <View className="small">{fileName}</View>
        <Counts counts={counts} picked={asked.only} onPick={hold.only} />
        {notes.map((note) => (
          <View key={note} className="small">
            {note}
          </View>
        ))}
        {counts.refused > 0 && <View className="report-why">标红的行不会导入。在表里改好，再选一次这个文件，导过的不会重复。</View>}
      </Card>
      {hidden > 0 && (
        <Card className="card-lines">
          <Toggle
            id="take-hidden"
            icon="list"
            title={`藏起来的 ${hidden} 行也导入`}
            text="这些行在表里被筛选或隐藏了，平时看不见。不打开就只导看得见的"
            on={preview.import.takeHidden}
            onChange={hold.takeHidden}
          />
        </Card>
      )}
      <ReportRows rows={preview.rows} />
      {preview.next && (
        <BigButton id="report-more" busy={hold.busy} onClick={hold.more}>
          还有，接着看
        </BigButton>
      )}
      <BottomBar>
        <ErrorLine error={hold.error} />
        <BarButtons>
          <BigButton id="report-drop" onClick={hold.drop}>
            换个文件
          </BigButton>
          <BigButton
            id="report-apply"
            look="main"
            busy={hold.busy}
            missing={changes === 0 ? '这张表里没有要导入的行，请换个文件' : null}
            onClick={begin}
          >
            {buttonWords(changes, counts.refused)}
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
