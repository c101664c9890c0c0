import { View } from '@tarojs/components'
import { Chips } from '@/ui/Chips'
import { answerElements } from './form-words'

const appended = (text: string, start: string) => (text.trim() ? `${text.trimEnd()}\n${start}` : start)

/** The elements of a complete answer that are not in the words yet; a tap begins the line. */
export const AnswerHelper = ({ text, onText }: { text: string; onText: (text: string) => void }) => {
  const missing = answerElements.filter(({ start }) => !text.includes(start))
  const begin = (id: string) => onText(appended(text, answerElements.find((element) => element.id === id)?.start ?? ''))
  if (missing.length === 0) return null
  return (
    <View>
      <View className='small'>点一下帮您起个头</View>
      <Chips name='element' choices={missing} picked={null} onPick={begin} />
    </View>
  )
}
