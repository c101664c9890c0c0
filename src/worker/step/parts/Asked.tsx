import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { placeName } from '@/lib/words/labels'
import { Card } from '@/ui/Card'

/** What it is about, so that nobody has to remember. */
export const Asked = ({ matter }: { matter: MatterView }) => (
  <Card id="about-matter">
    <View className="small">{`${placeName(matter.place)} · ${matter.number}`}</View>
    <View className="matter-summary">{matter.summary}</View>
  </Card>
)
