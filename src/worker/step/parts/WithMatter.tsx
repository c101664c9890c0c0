import type { ReactElement } from 'react'
import type { MatterView } from '@/contract/matters'
import { seenMatter } from '@/lib/kept/seen-matter'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { FormSkeleton } from '@/ui/Skeletons'

/** A form that shows something of the matter: it stands at once when one comes from its page. */
export const WithMatter = ({ id, children }: { id: string; children: (matter: MatterView) => ReactElement }) => {
  const { data, error, retry } = useCall('matters.show', { id }, seenMatter(id))
  if (data) return children(data)
  return error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />
}
