import { useEffect, useState } from 'react'
import { useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { scanner } from '@/cloud/paper'
import { plain } from '@/contract/text'
import { sendScans } from '@/lib/kept/scans'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Icon } from '@/ui/Icon'
import { Screen } from '@/ui/Screen'
import { Attended } from './parts/Attended'
import { useScanning } from './parts/use-scanning'
import { Waiting } from './parts/Waiting'
import './parts/scan.scss'

/** A browser has no scanner: the words below the code are written instead. */
const Paste = ({ busy, onTake }: { busy: boolean; onTake: (words: string) => void }) => {
  const [words, setWords] = useState('')
  const take = () => {
    onTake(words)
    setWords('')
  }
  return (
    <View className="scan-paste">
      <Field id="code-words" label="浏览器扫不了，贴码下面的字" value={words} onChange={setWords} max={140} placeholder="GE1.…" />
      <BigButton id="code-take" look="main" busy={busy} missing={plain(words) === '' ? '请先把码下面的字贴进来' : null} onClick={take}>
        签到
      </BigButton>
    </View>
  )
}

/** 扫码签到: arriving and leaving, one button for both. The scanner opens by itself. */
export default function ScanPage() {
  const { attended, error, busy, scan, take } = useScanning(useRouter().params['event'])
  useEffect(() => {
    if (scanner.able) void scan()
  }, [scan])
  useDidShow(() => void sendScans())
  return (
    <Screen>
      {attended && <Attended line={attended} />}
      <Waiting onSend={() => void sendScans()} />
      <Card className={attended ? '' : 'scan-hero'}>
        {!attended && <Icon name="camera" />}
        {!attended && <View>到了扫签到码，走的时候扫签退码</View>}
        {!attended && <View className="small">码在组织活动的人手机上。没信号也能扫</View>}
        <ErrorLine error={error} />
        {scanner.able && (
          <BigButton id="scan" look={attended ? 'plain' : 'main'} icon="camera" busy={busy} onClick={() => void scan()}>
            扫码签到
          </BigButton>
        )}
        {!scanner.able && <Paste busy={busy} onTake={(words) => void take(words)} />}
      </Card>
      <View className="note">签到是自愿的，只记到和走的时间，不记您去过哪儿</View>
    </Screen>
  )
}
