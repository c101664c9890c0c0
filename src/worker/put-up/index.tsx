import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/hooks/use-call'
import { back } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { EventForm } from './parts/EventForm'
import type { Prepared } from './parts/prepared'
import { PostForm } from './parts/PostForm'
import { WishForm } from './parts/WishForm'

const Form = ({ kind, prepared }: { kind: string | undefined; prepared: Prepared }) => {
  if (kind === 'event') return <EventForm prepared={prepared} />
  return kind === 'post' ? <PostForm prepared={prepared} /> : <WishForm prepared={prepared} />
}

/** A post, a wish of a household, or an event: few fields, chosen rather than typed. */
export default function PutUp() {
  const { params } = useRouter()
  const { data, error, retry } = useCall('service.prepare', {})
  if (!data) return <Screen>{error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />}</Screen>
  if (data.places.length > 0)
    return (
      <Screen barred>
        <Form kind={params['kind']} prepared={data} />
      </Screen>
    )
  return (
    <Screen>
      <EmptyState title="这里由书记和网格员来发" text="您有事可以直接找网格">
        <BigButton id="go-back" onClick={back}>
          回去
        </BigButton>
      </EmptyState>
    </Screen>
  )
}
