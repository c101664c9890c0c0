import { useEffect, useState } from 'react'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { Press } from '@/ui/Press'
import { Filter } from '@/ui/Filter'
import { MoreFilters } from './MoreFilters'
import { stateChoices, type Asked } from './asked'

const PAUSE = 500

const WordsFilter = ({ onWords }: { onWords: (words: string) => void }) => {
  const [words, setWords] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => onWords(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words, onWords])
  return <Field id="search-words" name="说的什么" value={words} onChange={setWords} max={40} placeholder="说的什么，比如：路灯" />
}

export const Filters = ({ asked, onChange }: { asked: Asked; onChange: (change: (old: Asked) => Asked) => void }) => {
  const [onWords] = useState(() => (words: string) => onChange((old) => (old.words === words ? old : { ...old, words })))
  const [open, setOpen] = useState(false)
  return (
    <Card>
      <WordsFilter onWords={onWords} />
      <Filter name="state" words={stateChoices} picked={asked.state} onPick={(state) => onChange((old) => ({ ...old, state }))} />
      {open ? (
        <MoreFilters asked={asked} onChange={onChange} />
      ) : (
        <Press id="more-filters" className="link" onPress={() => setOpen(true)}>
          按地方、类别、时间找
        </Press>
      )}
    </Card>
  )
}
