import { assigningOf } from '@/lib/words/assigning'
import { useMe } from '@/lib/kept/person'
import { back } from '@/lib/routes/routes'
import { useUploads } from '@/lib/hooks/use-uploads'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { AssignForm } from './parts/AssignForm'

/** 村(社区)需求 and 党建要求: one asking, a matter for each grid. */
export default function Assign() {
  const me = useMe()
  const uploads = useUploads()
  const assigning = assigningOf(me)
  if (uploads === null)
    return (
      <Screen>
        <FormSkeleton />
      </Screen>
    )
  if (assigning)
    return (
      <Screen barred>
        <AssignForm assigning={assigning} uploads={uploads} />
      </Screen>
    )
  return (
    <Screen>
      <EmptyState title="这里由村(社区)书记和上级来安排" text="您有事可以直接找网格">
        <BigButton id="go-back" onClick={back}>
          回去
        </BigButton>
      </EmptyState>
    </Screen>
  )
}
