import { View } from '@tarojs/components'
import type { Visits } from '@/lib/hooks/use-visits'
import { ErrorLine } from './ErrorInPlace'
import { StepLinks } from './StepLinks'
import { VisitLine } from './VisitLine'

const shown = 5

/** The last visits, the newest first. */
export const VisitLines = ({ held: { visits, waysOf, error }, none }: { held: Visits; none: string }) => (
  <>
    <ErrorLine error={error} />
    {visits?.length === 0 && <View className="small">{none}</View>}
    {visits?.slice(0, shown).map((visit) => (
      <VisitLine key={visit.id} visit={visit}>
        <StepLinks steps={waysOf(visit)} />
      </VisitLine>
    ))}
  </>
)
