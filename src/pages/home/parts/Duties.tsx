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

/** `unit`: what they are counted in. */
const ways: Readonly<Record<WaitingKind, { icon: IconName; unit?: string; go: () => void }>> = {
  calls: { icon: 'phone', unit: '人', go: open.calls },
  dues: { icon: 'walking', unit: '户', go: () => open.dues() },
  links: { icon: 'people', unit: '户', go: open.linkedHouseholds },
  ourLink: { icon: 'home', unit: '位', go: open.ourHome },
  members: { icon: 'hand', unit: '人', go: () => manage.desk() },
  units: { icon: 'hand', unit: '家', go: () => manage.desk() },
  hours: { icon: 'clock', go: open.hours },
  reservations: { icon: 'basket', go: open.shopDesk },
  appeals: { icon: 'speech', go: open.pointsDesk },
  proposals: { icon: 'done', go: open.pointsDesk },
  repeats: { icon: 'list', go: () => manage.repeats() },
  opinions: { icon: 'speech', go: manage.feedback },
  moderation: { icon: 'alert', go: manage.moderation },
  gaps: { icon: 'people', unit: '户', go: () => manage.cover() },
}

const textOf = ({ kind, many, more, dueAt, since }: Waiting) => {
  const { unit = '件' } = ways[kind]
  const count = `${many} ${unit}${more ? '以上' : ''}`
  if (dueAt !== null) return `${count}，期限最早的是${shortDue(dueAt)}`
  return since === null ? count : `${count}，最早的是${shortMoment(since)}`
}

interface WaitsProps {
  /** They hold one, or something came to them: they hear also that nothing waits. */
  office: boolean
  queue: readonly MatterCard[]
  onChanged: () => void
}

/** Everything that waits for somebody: matters first, then each other kind with its limit. */
const Waits = ({ office, queue, onChanged }: WaitsProps) => {
  const { data, error } = useCall('home.waiting', {})
  const rows = data?.rows ?? []
  return (
    <>
      {queue.length > 0 && <ToDo queue={queue} onChanged={onChanged} />}
      {office && <ErrorLine error={error} />}
      {rows.length > 0 && (
        <View id="waiting">
          <Heading look="section">{office ? '等我办的' : '等我回话的'}</Heading>
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
      {office && data && rows.length === 0 && queue.length === 0 && (
        <Card className="card-lines">
          <Row icon="done" title="没有要办的事" text="有新的事来，会马上告诉您" />
        </Card>
      )}
    </>
  )
}

/** What waits for whoever is here: by an office, or for their own yes or no. */
export const Duties = ({ home: { me, queue }, onChanged }: { home: Output<'home.show'>; onChanged: () => void }) => (
  <Waits office={queue !== null || me.assignments.length > 0} queue={queue ?? []} onChanged={onChanged} />
)
