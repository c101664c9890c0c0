import { Chips } from './Chips'

interface OneOfProps<Id extends string> {
  name: string
  words: Readonly<Record<Id, string>>
  picked: Id | null
  onPick: (id: Id) => void
}

/** One of the words of the glossary. */
export const OneOf = <Id extends string>({ name, words, picked, onPick }: OneOfProps<Id>) => {
  const choices = (Object.entries(words) as [Id, string][]).map(([id, word]) => ({ id, name: word }))
  const pick = (id: string) => {
    const found = choices.find((choice) => choice.id === id)
    if (found) onPick(found.id)
  }
  return <Chips name={name} choices={choices} picked={picked} onPick={pick} />
}
