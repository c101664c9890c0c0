import { View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Paper, PaperCanvas } from '@/ui/Paper'
import { usePoster } from './use-poster'

const CANVAS = 'poster-canvas'

/** An A4 poster for the notice board: made on the phone, saved or printed. */
export const Poster = ({ gridId, name }: { gridId: string; name: string }) => {
  const { path, make, save, saveWord, onPrint, busy, error } = usePoster(gridId, CANVAS)
  return (
    <Card>
      <View className="strong">公告栏海报</View>
      <View className="small poster-why">一张 A4 纸，贴在公告栏，谁都能扫码找到网格员</View>
      <Paper id="poster" path={path} label="海报" saveWord={saveWord} onPrint={onPrint} onSave={() => void save(`${name}联系卡`)} />
      <ErrorLine error={error} />
      {!path && (
        <BigButton id="poster-make" busy={busy} onClick={() => void make()}>
          做一张海报
        </BigButton>
      )}
      <PaperCanvas id={CANVAS} />
    </Card>
  )
}
