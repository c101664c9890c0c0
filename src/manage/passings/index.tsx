import { useRouter } from '@tarojs/taro'
import type { PassingView } from '@/contract/staff'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useCall } from '@/lib/hooks/use-call'
import { fullDay } from '@/lib/words/calendar-day'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Middle } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { PassedSheet } from '../parts/PassedSheet'

const One = ({ row, onChanged }: { row: PassingView; onChanged: () => void }) => {
  const { id, name, placeName, at, byName, undone } = row
  const { run, busy, error } = useAction('staff.undoPassed')
  const undo = async () => {
    if (!(await run((key) => ({ id, key })))) return
    success('撤回了。报到、职务照原来的，认领和报名请重新安排')
    onChanged()
  }
  return (
    <Card id={`passing-${id}`}>
      <Row title={name} text={`${placeName} · ${fullDay(at)} ${byName}${undone ? '撤回了登记' : '登记去世'}`} />
      <ErrorLine error={error} />
      {!undone && (
        <BigButton id={`undo-${id}`} look="quiet" busy={busy} onClick={() => void undo()}>
          登记错了，撤回
        </BigButton>
      )}
    </Card>
  )
}

/** Whoever comes from a matter may say so of the one who asked it. */
const Asker = ({ id, name, onDone }: { id: string; name: string; onDone: () => void }) => (
  <Card>
    <Row title={name} text="提了那件事的人" />
    <PassedSheet name={name} whom={{ kind: 'asker', id }} onDone={onDone} />
  </Card>
)

/** 去世登记 of a place. Taking it back gives back what it took, but for what others have taken over. */
export default function Passings() {
  const { id: orgId = '', asker, name = '' } = useRouter().params
  const { data, error, retry } = useCall('staff.passings', { orgId })
  return (
    <Office>
      <Middle>
        {asker && <Asker id={asker} name={decodeURIComponent(name)} onDone={retry} />}
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
        {data?.rows.length === 0 && (
          <EmptyState icon="list" title="没有登记过" text="有人去世，可以在报到名单、人员，或者他提的那件事里登记" />
        )}
        {data?.rows.map((row) => (
          <One key={row.id} row={row} onChanged={retry} />
        ))}
      </Middle>
    </Office>
  )
}
