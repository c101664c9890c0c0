import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Offer } from '@/contract/service'
import { kindIcons, kindName, offerPlace, offerRoom, offerTime } from '@/lib/words/offer-words'
import { Card } from './Card'
import { Icon } from './Icon'
import { Mark } from './Mark'
import './MatterRow.scss'
import './OfferRow.scss'

interface OfferRowProps {
  offer: Offer
  onOpen: () => void
  /** Beside the kind: how it stands, for those whose offer or part it is. */
  state?: ReactNode
  /** What is said first of all, under the words. */
  note?: string | null
}

const facts = (offer: Offer) => [offerPlace(offer.place), offerTime(offer), offerRoom(offer)].filter((fact) => fact !== null)

/** Something that waits for somebody: what, why it fits, where and when; the one button as children. */
export const OfferRow = ({ offer, onOpen, state, note, children }: OfferRowProps & { children?: ReactNode }) => (
  <Card className="matter offer" onClick={onOpen} foot={children}>
    <View className="matter-head">
      <Mark look="closed" icon={kindIcons[offer.kind]} word={kindName(offer)} />
      {state}
    </View>
    <View className="matter-summary">{offer.text}</View>
    {note && <View className="offer-note">{note}</View>}
    {offer.why && (
      <View className="offer-why">
        <Icon name="check" />
        <View className="grow">{offer.why}</View>
      </View>
    )}
    {facts(offer).map((fact) => (
      <View key={fact} className="small">
        {fact}
      </View>
    ))}
  </Card>
)
