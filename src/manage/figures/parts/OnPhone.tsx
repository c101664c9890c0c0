import { useState } from 'react'
import { Segment } from '@/ui/Segment'
import { Below } from './Below'
import { Head } from './Head'
import { Place } from './Place'
import type { ShownProps } from './shown-props'
import { Sketch } from './Sketch'
import { Ways } from './Ways'

const views = [
  { id: 'here', name: '这里' },
  { id: 'below', name: '下面各处' },
  { id: 'sketch', name: '示意图' },
] as const

/** One at a time: the place, those below it, or the sketch of them. */
export const OnPhone = ({ here, asked, onEnter, onFilter }: ShownProps) => {
  const [view, setView] = useState<(typeof views)[number]['id']>('here')
  return (
    <>
      <Head here={here} asked={asked} onFilter={onFilter} />
      {here.children.length > 0 && <Segment choices={views} picked={view} onPick={setView} />}
      {view === 'here' && <Place of={here} />}
      {view === 'here' && <Ways here={here} />}
      {view === 'below' && <Below rows={here.children} wide={false} onPick={onEnter} />}
      {view === 'sketch' && <Sketch rows={here.children} onPick={onEnter} />}
    </>
  )
}
