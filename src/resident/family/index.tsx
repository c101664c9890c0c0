import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Press } from '@/ui/Press'
import { Asking } from './parts/Asking'
import { GiveSheet } from './parts/GiveSheet'
import { Invite } from './parts/Invite'
import { JoinSheet } from './parts/JoinSheet'
import { LeaveSheet } from './parts/LeaveSheet'
import { Members } from './parts/Members'
import { RemoveSheet } from './parts/RemoveSheet'
import { showing, type Family } from './parts/words'
import './index.scss'

type Task = 'join' | 'give' | 'remove' | 'leave'

interface PartProps {
  family: Family
  onTask: (task: Task) => void
  onDone: () => void
}

/** Of no family yet: what it is, and the two ways into one. */
const Alone = ({ family, onTask, onDone }: PartProps) =>
  family.can.includes('join') ? (
    <Card id="alone" className="family-open">
      <View className="strong">家里人的积分，可以合起来用</View>
      <View className="small">{family.waits ? '邀请码用上了，等家人在手机上点一下同意' : showing}</View>
      <Invite family={family} main onDone={onDone} />
      <BigButton id="join" onClick={() => onTask('join')}>
        输入家人的邀请码
      </BigButton>
    </Card>
  ) : (
    <EmptyState icon="people" title="本地还没开「一家人合用积分」" text="开了以后，可以在这儿邀请家人" />
  )

const Together = ({ family, onTask, onDone }: PartProps) => {
  const gives = family.can.includes('give')
  return (
    <>
      {family.can.includes('admit') && family.asking.map((one) => <Asking key={one.id} one={one} onDone={onDone} />)}
      <Members family={family} />
      {gives && (
        <View className="family-give">
          <BigButton id="give" look="main" onClick={() => onTask('give')}>
            给积分
          </BigButton>
        </View>
      )}
      <Invite family={family} main={!gives} onDone={onDone} />
      {!family.on && <View className="note">本地没开「一家人合用积分」，现在不能互相给，给过的都还在</View>}
      {family.can.includes('remove') && (
        <Press id="remove" className="link" onPress={() => onTask('remove')}>
          有不是家里人的，请他退出
        </Press>
      )}
      {family.can.includes('leave') && (
        <Press id="leave" className="link" onPress={() => onTask('leave')}>
          退出，不和家人合用了
        </Press>
      )}
    </>
  )
}

/** What was tapped, before it is done. */
const Sheets = ({ task, family, ...sheet }: { task: Task | null; family: Family; onClose: () => void; onDone: () => void }) => (
  <>
    {task === 'remove' && <RemoveSheet family={family} {...sheet} />}
    {task === 'give' && <GiveSheet family={family} {...sheet} />}
  </>
)

/** 一家人合用积分: who is in it, what each has, and giving. */
export default function FamilyPage() {
  const { data, error, retry, refresh } = useCall('family.mine', {})
  const [task, setTask] = useState<Task | null>(null)
  const sheet = { onClose: () => setTask(null), onDone: () => void refresh() }
  const Part = data && data.members.length > 0 ? Together : Alone
  return (
    <Screen>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={2} />)}
      {data && <Part family={data} onTask={setTask} onDone={() => void refresh()} />}
      {task === 'join' && <JoinSheet {...sheet} />}
      {task === 'leave' && <LeaveSheet {...sheet} />}
      {data && <Sheets task={task} family={data} {...sheet} />}
    </Screen>
  )
}
