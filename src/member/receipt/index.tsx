import { useEffect, useRef } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useCall } from '@/lib/hooks/use-call'
import { useDrawing } from '@/lib/drawing/use-drawing'
import { Middle } from '@/ui/Columns'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Paper, PaperCanvas } from '@/ui/Paper'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'

const CANVAS = 'receipt-canvas'

/** 报到单: drawn on this phone, to be kept or shown to the unit. */
export default function Receipt() {
  const { params } = useRouter()
  const { data, error, retry } = useCall('registration.receipt', params['id'] ? { id: params['id'] } : {})
  const { path, draw, save, saveWord, onPrint, error: trouble } = useDrawing(CANVAS)
  const drawn = useRef(false)
  useEffect(() => {
    if (!data || drawn.current) return
    drawn.current = true
    void draw(data.poster)
  }, [data, draw])
  return (
    <Screen>
      <Middle>
        {!path && !error && !trouble && <CardsSkeleton count={2} />}
        {error && <ErrorInPlace error={error} onRetry={retry} />}
        <ErrorLine error={trouble} />
        {data && (
          <Paper
            id="receipt-page"
            path={path}
            label={`报到单 ${data.number}`}
            saveWord={saveWord}
            onPrint={onPrint}
            onSave={() => void save(`报到单${data.number}`)}
          />
        )}
        {path && <View className="note">存成图片，发给单位就行</View>}
        <PaperCanvas id={CANVAS} />
      </Middle>
    </Screen>
  )
}
