import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { kindChoices, periods, stateChoices, type Asked } from './asked'

const PAUSE = 500

interface FilterProps<Id extends string> {
  name: string
  words: Readonly<Record<Id, string>>
  picked: Id | null
  onPick: (id: Id | null) => void
}

/** A tap on what is chosen lets it go again. */
const Filter = <Id extends string>({ name, words, picked, onPick }: FilterProps<Id>) => {
  const choices = (Object.entries(words) as [Id, string][]).map(([id, word]) => ({ id, name: word }))
  const pick = (id: string) => onPick(choices.find((choice) => choice.id === id && id !== picked)?.id ?? null)
  return <Chips name={name} choices={choices} picked={picked} onPick={pick} />
}

const WordsFilter = ({ onWords }: { onWords: (words: string) => void }) => {
  const [words, setWords] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => onWords(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words, onWords])
  return <Field id='search-words' value={words} onChange={setWords} max={40} placeholder='说的什么，比如：路灯' />
}

export const Filters = ({ asked, onChange }: { asked: Asked; onChange: (change: (old: Asked) => Asked) => void }) => {
  const [onWords] = useState(() => (words: string) => onChange((old) => (old.words === words ? old : { ...old, words })))
  const [open, setOpen] = useState(false)
  return (
    <Card>
      <WordsFilter onWords={onWords} />
      <Filter name='state' words={stateChoices} picked={asked.state} onPick={(state) => onChange((old) => ({ ...old, state }))} />
      {open ? (
        <>
          <View className='section'>哪一类</View>
          <Filter name='kind' words={kindChoices} picked={asked.kind} onPick={(kind) => onChange((old) => ({ ...old, kind }))} />
          <View className='section'>什么时候提的</View>
          <Filter name='since' words={periods} picked={asked.since} onPick={(since) => onChange((old) => ({ ...old, since }))} />
        </>
      ) : (
        <View id='more-filters' className='link' ariaRole='button' onClick={() => setOpen(true)}>按类别、时间找</View>
      )}
    </Card>
  )
}
