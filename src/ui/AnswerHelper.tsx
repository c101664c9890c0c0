import { View } from '@tarojs/components'
import { plain } from '@/contract/text'
import { answerElements } from '@/lib/words/reply-words'
import { Chips } from './Chips'

const READY = 'ready'
const appended = (text: string, start: string) => (plain(text) ? `${text.trimEnd()}\n${start}` : start)

interface AnswerHelperProps {
  text: string
  /** A reply that has filled itself, with blanks to fill in. */
  ready: string | null
  withElements: boolean
  onText: (text: string) => void
}

/** What may begin the words: a whole reply, or the elements of a complete answer that are not in it yet. */
export const AnswerHelper = ({ text, ready, withElements, onText }: AnswerHelperProps) => {
  const elements = withElements ? answerElements.filter(({ start }) => !text.includes(start)) : []
  const whole = ready !== null && plain(text) === '' ? [{ id: READY, name: '整段帮我写好', start: ready }] : []
  const choices = text === ready ? [] : [...whole, ...elements]
  const begin = (id: string) => onText(appended(text, choices.find((choice) => choice.id === id)?.start ?? ''))
  if (choices.length === 0) return null
  return (
    <View>
      <View className="small">点一下帮您起个头，都能改</View>
      <Chips name="element" choices={choices} picked={null} onPick={begin} />
    </View>
  )
}
