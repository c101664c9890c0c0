import { useEffect } from 'react'
import { useCall } from '@/lib/hooks/use-call'
import { manage } from '@/lib/routes/routes-manage'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Linked } from './Linked'
import { Ours } from './Ours'

/** The household of a message: ours, or one that I look after. Whoever answers for its grid has a page of their own for it. */
export const Named = ({ id }: { id: string }) => {
  const { data, error, retry, refresh } = useCall('households.show', { id })
  const eye = data?.eye
  useEffect(() => {
    if (eye === 'staff' || eye === 'above') manage.householdInstead(id)
  }, [eye, id])
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />
  if (data.eye === 'own') return <Ours first={id} />
  return data.eye === 'member' ? <Linked household={data} onChanged={() => void refresh()} /> : <CardsSkeleton />
}
