import { useRouter } from '@tarojs/taro'
import { manage } from '@/lib/routes/routes-manage'
import { BigButton } from '@/ui/BigButton'
import { Middle } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'
import { Office } from '../parts/Office'
import { Skills, Units } from './parts/Known'
import { Gaps, Todo } from './parts/Todo'
import { useWaiting } from './parts/use-waiting'
import { Waiting } from './parts/Waiting'
import './parts/desk.scss'

type Desk = ReturnType<typeof useWaiting>

/** Who waits to be taken in, the longest waiting first. */
const Queue = ({ desk: { data, members, hasMore, more, dealtWith } }: { desk: Desk }) => {
  if (!data) return null
  const waiting = [...members, ...data.units].sort((one, other) => one.sentAt - other.sentAt)
  if (waiting.length === 0) return <EmptyState icon="check" title="没有人在等确认" text="有党员或单位来报到，会放在这儿" />
  return (
    <>
      <Heading look="desk-title">{`${data.waiting} 个在等您确认`}</Heading>
      {waiting.map((one) => (
        <Waiting key={one.id} one={one} onDone={dealtWith} />
      ))}
      {hasMore && (
        <BigButton id="more-waiting" onClick={() => void more()}>{`还有 ${data.waiting - waiting.length} 个在等，接着看`}</BigButton>
      )}
    </>
  )
}

/** The secretary's desk of 报到, in one call: who waits, what else waits, where needs and offers do not meet, who can do what. */
export default function DeskPage() {
  const desk = useWaiting(useRouter().params['orgId'])
  const { data, error, retry } = desk
  return (
    <Office>
      <Middle>
        {data && <ErrorLine error={error} />}
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
        {data?.service && <Todo service={data.service} />}
        <Queue desk={desk} />
        {data?.service && <Gaps service={data.service} orgId={data.orgId} />}
        {data && <Skills desk={data} />}
        {data && <Units desk={data} onChanged={retry} />}
        {data && <Row id="passings" title="去世登记" text="登记过谁，登记错了可以撤回" onClick={() => manage.passings(data.orgId)} />}
      </Middle>
    </Office>
  )
}
