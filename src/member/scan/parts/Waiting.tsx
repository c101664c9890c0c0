import { View } from '@tarojs/components'
import { readCode } from '@/contract/attend-code'
import { attendWays } from '@/contract/words-attendance'
import { moment } from '@/lib/words/dates'
import { forgetScan, useScans, type Scan } from '@/lib/kept/scans'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Press } from '@/ui/Press'
import './scan.scss'

const wordOf = ({ code }: Scan) => attendWays[readCode(code)?.way ?? 'arrive']

const One = ({ scan }: { scan: Scan }) => (
  <View className="scan-one">
    <View className="strong">{`${wordOf(scan)} · ${moment(scan.scannedAt)}扫的`}</View>
    {scan.problem && <View className="scan-problem">{scan.problem}</View>}
    {scan.problem && (
      <Press id={`forget-${scan.key}`} className="link" onPress={() => forgetScan(scan.key)}>
        知道了，删掉
      </Press>
    )}
  </View>
)

/** Scans that have not arrived: nothing is lost for want of signal. */
export const Waiting = ({ onSend }: { onSend: () => void }) => {
  const scans = useScans()
  if (scans.length === 0) return null
  const held = scans.filter(({ problem }) => problem === null).length
  return (
    <Card id="scans-waiting">
      <View className="scan-head">
        <Icon name={held > 0 ? 'offline' : 'alert'} />
        <View className="grow strong">{held > 0 ? `${held} 次扫码等信号` : '有一次扫码没记上'}</View>
      </View>
      {held > 0 && <View className="small">没有信号，先存在手机里，有信号就发出去，按扫码的时间算</View>}
      {scans.map((scan) => (
        <One key={scan.key} scan={scan} />
      ))}
      {held > 0 && (
        <BigButton id="scans-send" onClick={onSend}>
          现在发
        </BigButton>
      )}
    </Card>
  )
}
