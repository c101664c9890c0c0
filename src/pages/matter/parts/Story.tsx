import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { Conversation } from '@/ui/Conversation'
import { Heading } from '@/ui/Heading'
import './Story.scss'

/** What was asked stands in full above, so its own entry is only noted here. */
const told = ({ timeline }: MatterView) =>
  timeline.map((item) => (item.what === 'submitted' ? { ...item, text: null, photos: [], voice: null } : item))

export const Story = ({ matter }: { matter: MatterView }) => (
  <View id="timeline">
    <Heading look="section">办理经过</Heading>
    <Conversation items={told(matter)} />
  </View>
)
