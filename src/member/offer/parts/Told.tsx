import { View } from '@tarojs/components'
import type { OfferStory } from '@/contract/service'
import { offerHappenings } from '@/contract/words-service'
import { moment } from '@/lib/words/dates'
import { Heading } from '@/ui/Heading'

const line = ({ at, what, who, mine, text }: OfferStory) =>
  `${moment(at)} ${mine ? '我' : (who ?? '')}${offerHappenings[what]}${text ? `：「${text}」` : ''}`

/** How it went, oldest first. */
export const Told = ({ story }: { story: readonly OfferStory[] }) => (
  <View id="story">
    <Heading look="section">经过</Heading>
    {story.map((item) => (
      <View key={item.id} className="note">
        {line(item)}
      </View>
    ))}
  </View>
)
