import Taro from '@tarojs/taro'
import { Canvas, Image, View } from '@tarojs/components'
import { picture } from '@/cloud/paper'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { usePoster } from './use-poster'

const CANVAS = 'poster-canvas'
const { print } = picture

/** An A4 poster for the notice board: made on the phone, saved or printed. */
export const Poster = ({ gridId, name }: { gridId: string; name: string }) => {
  const { path, make, save, busy, error } = usePoster(gridId, CANVAS)
  return (
    <Card>
      <View className='strong'>公告栏海报</View>
      <View className='small poster-why'>一张 A4 纸，贴在公告栏，谁都能扫码找到网格员</View>
      {path && <Image id='poster' className='poster-page' src={path} mode='widthFix' ariaLabel='海报' onClick={() => void Taro.previewImage({ urls: [path] })} />}
      <ErrorLine error={error} />
      <View className='poster-buttons'>
        {!path && <BigButton id='poster-make' busy={busy} onClick={() => void make()}>做一张海报</BigButton>}
        {path && print && <BigButton id='poster-print' onClick={() => print(path)}>打印</BigButton>}
        {path && <BigButton id='poster-save' onClick={() => void save(`${name}联系卡`)}>{picture.saveWord}</BigButton>}
      </View>
      <Canvas type='2d' id={CANVAS} canvasId={CANVAS} className='poster-canvas' />
    </Card>
  )
}
