import { useVisits } from '@/lib/hooks/use-visits'
import { Part } from '@/ui/Part'
import { VisitLines } from '@/ui/VisitLines'

/** What was said when somebody came or called. */
export const Visits = ({ id, label, onAdd }: { id: string; label: string; onAdd: (() => void) | null }) => (
  <Part id="home-visits" title="来看过几次" edit={onAdd && { word: '记一次', onClick: onAdd }}>
    <VisitLines held={useVisits(id, label)} none="还没有记过" />
  </Part>
)
