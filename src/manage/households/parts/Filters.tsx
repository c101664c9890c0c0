import { useEffect, useState } from 'react'
import { householdGaps, householdStates } from '@/contract/words-households'
import { placeAbove } from '@/lib/routes/manages'
import { useCall } from '@/lib/hooks/use-call'
import { useMe } from '@/lib/kept/person'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { Filter } from '@/ui/Filter'
import { Heading } from '@/ui/Heading'
import { Press } from '@/ui/Press'
import type { Asked } from './asked'

const PAUSE = 500
const gridDigits = 15
const countyDigits = 6

interface FiltersProps {
  asked: Asked
  onChange: (change: (old: Asked) => Asked) => void
}

const namesOf = (rows: readonly { readonly id: string; readonly name: string }[] = []) =>
  Object.fromEntries(rows.map(({ id, name }) => [id, name]))

const Words = ({ onWords }: { onWords: (words: string) => void }) => {
  const [words, setWords] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => onWords(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words, onWords])
  return <Field id="household-words" name="找哪一户" value={words} onChange={setWords} max={30} placeholder="门牌、营子、联系人或电话" />
}

/** The places one level below the one that somebody oversees, or the grids of the village that was chosen. */
const Places = ({ above, asked, onChange }: FiltersProps & { above: string }) => {
  const { data } = useCall('grid.children', { id: above })
  if (!data || data.children.length < 2) return null
  return (
    <>
      <Heading look="section">哪里的</Heading>
      <Filter
        name="place"
        words={namesOf(data.children)}
        picked={asked.orgId}
        onPick={(orgId) => onChange((old) => ({ ...old, orgId: orgId ?? above, laneId: null }))}
      />
    </>
  )
}

const Lanes = ({ gridId, asked, onChange }: FiltersProps & { gridId: string }) => {
  const { data } = useCall('grid.show', { id: gridId })
  if (!data || data.lanes.length === 0) return null
  return (
    <>
      <Heading look="section">哪条巷</Heading>
      <Filter name="lane" words={namesOf(data.lanes)} picked={asked.laneId} onPick={(laneId) => onChange((old) => ({ ...old, laneId }))} />
    </>
  )
}

/** What is looked for less often. */
const More = ({ asked, onChange }: FiltersProps) => {
  const above = placeAbove(useMe())
  return (
    <>
      <Heading look="section">缺什么</Heading>
      <Filter name="gap" words={householdGaps} picked={asked.gap} onPick={(gap) => onChange((old) => ({ ...old, gap }))} />
      {above && <Places above={above} asked={asked} onChange={onChange} />}
      {asked.orgId?.length === gridDigits && <Lanes gridId={asked.orgId} asked={asked} onChange={onChange} />}
      <Heading look="section">住没住人</Heading>
      <Filter name="state" words={householdStates} picked={asked.state} onPick={(state) => onChange((old) => ({ ...old, state }))} />
    </>
  )
}

/** Words, and behind a tap the rest: a small screen keeps its room for the list. */
export const Filters = ({ asked, onChange }: FiltersProps) => {
  const [onWords] = useState(() => (words: string) => onChange((old) => (old.words === words ? old : { ...old, words })))
  // A whole county is too much at once: its townships stand there to be picked.
  const [open, setOpen] = useState(placeAbove(useMe())?.length === countyDigits || asked.gap !== null)
  return (
    <Card>
      <Words onWords={onWords} />
      {open ? (
        <More asked={asked} onChange={onChange} />
      ) : (
        <Press id="more-filters" className="link" onPress={() => setOpen(true)}>
          按缺什么、按地方找
        </Press>
      )}
    </Card>
  )
}
