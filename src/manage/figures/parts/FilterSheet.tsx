import { matterClasses } from '@/contract/settings'
import { kinds } from '@/contract/words'
import { BigButton } from '@/ui/BigButton'
import { Filter } from '@/ui/Filter'
import { Heading } from '@/ui/Heading'
import { Sheet } from '@/ui/Sheet'
import { PeriodPicker } from '../../parts/PeriodPicker'
import type { Asked } from './asked'
import './figures.scss'

interface FilterSheetProps {
  asked: Asked
  /** The one that is shown, also where none was chosen. */
  period: string
  onFilter: (asked: Asked) => void
  onClose: () => void
}

/** Which period, and which part of what was asked. */
export const FilterSheet = ({ asked, period, onFilter, onClose }: FilterSheetProps) => (
  <Sheet
    title="看哪些"
    visible
    onClose={onClose}
    foot={
      <BigButton id="filter-done" look="main" onClick={onClose}>
        好了
      </BigButton>
    }
  >
    <PeriodPicker units={['week', 'month', 'quarter']} picked={period} onPick={(picked) => onFilter({ ...asked, period: picked })} />
    <Heading look="section">只看一种</Heading>
    <Filter name="kind" words={kinds} picked={asked.kind ?? null} onPick={(kind) => onFilter({ ...asked, kind: kind ?? undefined })} />
    <Heading look="section">只看一类</Heading>
    <Filter
      name="class"
      words={matterClasses}
      picked={asked.class ?? null}
      onPick={(picked) => onFilter({ ...asked, class: picked ?? undefined })}
    />
  </Sheet>
)
