import { open } from '@/lib/routes/routes'
import { useVisits } from '@/lib/hooks/use-visits'
import { Part } from '@/ui/Part'
import { VisitLines } from '@/ui/VisitLines'
import type { HouseholdPartProps } from './part-props'

/** What was said at the last visits, and writing one down. */
export const Visits = ({ household: { id, label, eye } }: HouseholdPartProps) => (
  <Part id="household-visits" title="走访" edit={eye === 'staff' ? { word: '记一次', onClick: () => open.visit(id, label) } : null}>
    <VisitLines held={useVisits(id, label)} none="还没有记过" />
  </Part>
)
