import { QueueList } from '@/pages/matters/parts/QueueList'
import { Screen } from '@/ui/Screen'

export default function Queue() {
  return (
    <Screen>
      <QueueList />
    </Screen>
  )
}
