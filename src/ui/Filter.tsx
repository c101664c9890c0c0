import { Chips } from './Chips'

interface FilterProps<Id extends string> {
  name: string
  words: Readonly<Record<Id, string>>
  picked: Id | null
  onPick: (id: Id | null) => void
}

/** A tap on what is chosen lets it go again. */
export const Filter = <Id extends string>({ name, words, picked, onPick }: FilterProps<Id>) => {
  const choices = (Object.entries(words) as [Id, string][]).map(([id, word]) => ({ id, name: word }))
  const pick = (id: string) => onPick(choices.find((choice) => choice.id === id && id !== picked)?.id ?? null)
  return <Chips name={name} choices={choices} picked={picked} onPick={pick} />
}
