import { useState } from 'react'
import { BigButton } from '@/ui/BigButton'
import { Columns } from '@/ui/Columns'
import { Heading } from '@/ui/Heading'
import { Segment } from '@/ui/Segment'
import { Below } from './Below'
import { Head } from './Head'
import { Place } from './Place'
import type { ShownProps } from './shown-props'
import { Sketch } from './Sketch'
import { Ways } from './Ways'

const views = [
  { id: 'below', name: '表' },
  { id: 'sketch', name: '示意图' },
] as const

/** Where there is room: the places below in a table, and beside it the one that was picked from it, or the place itself. */
export const OnDesk = ({ here, asked, onEnter, onFilter }: ShownProps) => {
  const [picked, setPicked] = useState<string | null>(null)
  const [view, setView] = useState<(typeof views)[number]['id']>('below')
  const Shown = view === 'below' ? Below : Sketch
  const pick = ({ id }: { id: string }) => setPicked(id === picked ? null : id)
  const child = here.children.find(({ id }) => id === picked)
  const beside = (
    <>
      <Heading look="section">{child?.name ?? here.place.name}</Heading>
      <Place of={child ?? here} />
      {child && <BigButton id="enter" onClick={() => onEnter(child)}>{`进到${child.name}`}</BigButton>}
      {!child && <Ways here={here} />}
    </>
  )
  return (
    <Columns rest={beside}>
      <Head here={here} asked={asked} onFilter={onFilter} />
      {here.children.length > 0 && <Segment choices={views} picked={view} onPick={setView} />}
      {here.children.length > 0 && <Shown rows={here.children} wide picked={picked} onPick={pick} />}
    </Columns>
  )
}
