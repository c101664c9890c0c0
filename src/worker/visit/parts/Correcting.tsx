import { useCall } from '@/lib/hooks/use-call'
import { back } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { FormSkeleton } from '@/ui/Skeletons'
import { standing, type Values } from './filled'
import { VisitForm } from './VisitForm'

interface CorrectingProps {
  householdId: string
  label: string
  visitId: string
  values: Values
}

/** What I told of a visit, put right: what it said before stays readable. */
export const Correcting = ({ visitId, ...rest }: CorrectingProps) => {
  const { data, error, retry } = useCall('visits.list', { householdId: rest.householdId })
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />
  const visit = data.rows.find(({ id }) => id === visitId)
  const begun = visit?.can.includes('correct') ? standing(visit) : null
  if (begun) return <VisitForm {...rest} visitId={visitId} begun={begun} />
  return (
    <EmptyState icon="alert" title="这一条不归您改" text="谁记的谁来改">
      <BigButton id="go-back" onClick={back}>
        回去
      </BigButton>
    </EmptyState>
  )
}
