import { View } from '@tarojs/components'
import type { CategoryChoice } from '@/contract/matters'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Fault } from '@/ui/Fault'

interface KindProps {
  choices: readonly CategoryChoice[]
  picked: string | null
  guessed: boolean
  error: string | undefined
  onPick: (id: string) => void
}

const dangerFirst = (choices: readonly CategoryChoice[]) => [...choices].sort((one, other) => +other.danger - +one.danger)

/** Which kind it is: guessed from the words, changed by a tap. */
export const Kind = ({ choices, picked, guessed, error, onPick }: KindProps) => (
  <Card>
    <View className="field-label">{guessed ? '看着像这方面的事，不对就点别的' : '哪方面的事'}</View>
    <Chips name="category" choices={dangerFirst(choices)} picked={picked} onPick={onPick} />
    <Fault words={error} />
  </Card>
)
