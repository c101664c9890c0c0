import Taro from '@tarojs/taro'
import { Canvas, View } from '@tarojs/components'
import { BigButton } from './BigButton'
import { Picture } from './Picture'
import { Press } from './Press'
import './Paper.scss'

interface PaperProps {
  id: string
  /** The picture, once it is drawn. */
  path: string | null
  label: string
  saveWord: string
  onSave: () => void
  /** Undefined where there is nothing to print with. */
  onPrint: (() => void) | undefined
}

/** A drawn sheet of paper, large enough to read, and what may be done with it. */
export const Paper = ({ id, path, label, saveWord, onSave, onPrint }: PaperProps) => (
  <>
    {path && (
      <Press className="paper-open" name={`${label}，看大图`} onPress={() => void Taro.previewImage({ urls: [path] })}>
        <Picture id={id} className="paper-page" src={path} name={label} mode="widthFix" />
      </Press>
    )}
    {path && (
      <View className="paper-buttons">
        {onPrint && (
          <BigButton id={`${id}-print`} onClick={onPrint}>
            打印
          </BigButton>
        )}
        <BigButton id={`${id}-save`} onClick={onSave}>
          {saveWord}
        </BigButton>
      </View>
    )}
  </>
)

/** Where a sheet is drawn: out of sight. */
export const PaperCanvas = ({ id }: { id: string }) => <Canvas type="2d" id={id} canvasId={id} className="paper-canvas" />
