import { Beside } from '@/pages/matters/parts/Beside'
import { QueueList } from '@/pages/matters/parts/QueueList'
import { Screen } from '@/ui/Screen'

export default function Queue() {
  return (
    <Screen>
      <Beside>
        <QueueList />
      </Beside>
    </Screen>
  )
}
