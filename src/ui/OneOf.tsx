import { View } from '@tarojs/components'
import { Chips } from './Chips'
import './Field.scss'

interface OneOfProps<Id extends string> {
  name: string
  /** Stands above them, as above a field. */
  label: string
  words: Readonly<Record<Id, string>>
  picked: Id | null
  onPick: (id: Id) => void
}

/** One of the words of the glossary. */
export const OneOf = <Id extends string>({ name, label, words, picked, onPick }: OneOfProps<Id>) => {
  const choices = (Object.entries(words) as [Id, string][]).map(([id, word]) => ({ id, name: word }))
  const pick = (id: string) => {
    const found = choices.find((choice) => choice.id === id)
    if (found) onPick(found.id)
  }
  return (
    <View className="field">
      <View className="field-label">{label}</View>
      <Chips name={name} choices={choices} picked={picked} onPick={pick} />
    </View>
  )
}
