import { View } from '@tarojs/components'
import type { OfferView } from '@/contract/service'
import { kindIcons, kindName, nextStep, offerLook, offerPlace, offerRoom, offerTime } from '@/lib/words/offer-words'
import { Card } from '@/ui/Card'
import { Mark } from '@/ui/Mark'
import { Row } from '@/ui/Row'
import { StateBadge } from '@/ui/StateBadge'
import { Heading } from '@/ui/Heading'

/** What is wanted, where, when, how many; and where I stand in it. */
export const What = ({ offer }: { offer: OfferView }) => {
  const time = offerTime(offer)
  const room = offerRoom(offer)
  return (
    <Card id="offer">
      <View className="matter-head">
        <Mark look="closed" icon={kindIcons[offer.kind]} word={kindName(offer)} />
        <StateBadge {...offerLook(offer)} />
      </View>
      <Heading look="title">{offer.text}</Heading>
      {offer.mine && (
        <View id="next" className="offer-next">
          {nextStep(offer, offer.mine)}
        </View>
      )}
      {time && <Row icon="clock" title={time} />}
      <Row
        icon="place"
        title={offer.address ?? offerPlace(offer.place)}
        text={offer.address ? offerPlace(offer.place) : offer.place.townshipName}
      />
      {room && <Row icon="people" title={room} />}
      {offer.skills.length > 0 && <Row icon="hand" title={`最好会：${offer.skills.join('、')}`} />}
    </Card>
  )
}
