import { View } from '@tarojs/components'
import { importKinds } from '@/contract/exchange'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { spoken } from '@/ui/Speech'
import { Counts } from './Counts'
import { ReportRows } from './ReportRows'
import { apply, clearRunning, type Running } from './running'

const headline = ({ view, going }: Running) => {
  if (going) return `正在导入 ${view.done} / ${view.of} 行`
  return view.more ? `导到第 ${view.done} 行停了` : '导入好了'
}

/** How far an import is; may be left, and goes on. */
export const Progress = ({ running }: { running: Running }) => {
  const { view, rows, going, error } = running
  const share = view.of > 0 ? Math.round((view.done / view.of) * 100) : 0
  return (
    <>
      <Card id="import-progress">
        <View className="strong">{headline(running)}</View>
        <View className="small">{importKinds[view.kind]}</View>
        {view.more && (
          <View className="progress" {...spoken({ role: 'progressbar', name: `${share}%` })}>
            <View className="progress-done" style={{ width: `${share}%` }} />
          </View>
        )}
        {going && <View className="small">可以先去做别的，回来接着看</View>}
        <Counts counts={view.counts} />
      </Card>
      <ErrorLine error={error} />
      <ReportRows rows={rows} />
      {!going && view.more && (
        <BigButton id="import-resume" look="main" onClick={() => void apply(view)}>
          接着导入
        </BigButton>
      )}
      {!going && !view.more && (
        <BigButton id="import-again" onClick={clearRunning}>
          再导一个
        </BigButton>
      )}
    </>
  )
}
