import { useState, type PropsWithChildren } from 'react'
import { OpenMatter, PickedMatter } from '@/lib/hooks/open-matter'
import { useWide } from '@/lib/hooks/use-wide'
import { Columns } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { MatterPane } from '../../matter/parts/MatterPane'

/** A list of matters; where there is room, the one that was picked stands beside it. */
export const Beside = ({ children }: PropsWithChildren) => {
  const wide = useWide()
  const [picked, setPicked] = useState<string | null>(null)
  if (!wide) return <>{children}</>
  const rest = picked ? <MatterPane key={picked} id={picked} /> : <EmptyState icon="list" title="点一件，在这边看" text="不用来回翻页" />
  return (
    <OpenMatter.Provider value={setPicked}>
      <PickedMatter.Provider value={picked}>
        <Columns rest={rest}>{children}</Columns>
      </PickedMatter.Provider>
    </OpenMatter.Provider>
  )
}
