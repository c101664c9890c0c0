import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { Waiting } from '@/contract/home'
import type { MatterCard } from '@/contract/matters'
import { waitingKinds, type WaitingKind } from '@/contract/words-home'
import { useCall } from '@/lib/hooks/use-call'
import { open } from '@/lib/routes/routes'
import { manage } from '@/lib/routes/routes-manage'
import { shortDue, shortMoment } from '@/lib/words/dates'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import type { IconName } from '@/ui/Icon'
import { Row } from '@/ui/Row'
import { Heading } from '@/ui/Heading'
import { ToDo } from './ToDo'

const ways: Readonly<Record<WaitingKind, { icon: IconName; go: () => void }>> = {
  calls: { icon: 'phone', go: open.calls },
  dues: { icon: 'walking', go: () => open.dues() },
  members: { icon: 'hand', go: () => manage.desk() },
  units: { icon: 'hand', go: () => manage.desk() },
  hours: { icon: 'clock', go: open.hours },
  reservations: { icon: 'basket', go: open.shopDesk },
  appeals: { icon: 'speech', go: open.pointsDesk },
  proposals: { icon: 'done', go: open.pointsDesk },
  repeats: { icon: 'list', go: () => manage.repeats() },
  opinions: { icon: 'speech', go: manage.feedback },
  moderation: { icon: 'alert', go: manage.moderation },
}

const textOf = ({ many, more, dueAt, since }: Waiting) => {
  const count = more ? `${many} 件以上` : `${many} 件`
  if (dueAt !== null) return `${count}，期限最早的是${shortDue(dueAt)}`
  return since === null ? count : `${count}，最早的是${shortMoment(since)}`
}

/** Everything that waits for somebody by an office: matters first, then each other kind with its limit. */
const Waits = ({ queue, onChanged }: { queue: readonly MatterCard[]; onChanged: () => void }) => {
  const { data, error } = useCall('home.waiting', {})
  const rows = data?.rows ?? []
  return (
    <>
      {queue.length > 0 && <ToDo queue={queue} onChanged={onChanged} />}
      <ErrorLine error={error} />
      {rows.length > 0 && (
        <View id="waiting">
          <Heading look="section">等我办的</Heading>
          <Card className="card-lines">
            {rows.map((waiting) => (
              <Row
                key={waiting.kind}
                id={`waiting-${waiting.kind}`}
                icon={ways[waiting.kind].icon}
                title={waitingKinds[waiting.kind]}
                text={textOf(waiting)}
                onClick={ways[waiting.kind].go}
              />
            ))}
          </Card>
        </View>
      )}
      {data && rows.length === 0 && queue.length === 0 && (
        <Card className="card-lines">
          <Row icon="done" title="没有要办的事" text="有新的事来，会马上告诉您" />
        </Card>
      )}
    </>
  )
}

/** For whoever holds an office, or to whom something came. */
export const Duties = ({ home: { me, queue }, onChanged }: { home: Output<'home.show'>; onChanged: () => void }) =>
  (queue !== null || me.assignments.length > 0) && <Waits queue={queue ?? []} onChanged={onChanged} />
