import { View } from '@tarojs/components'
import type { ContactCard } from '@/contract/places'
import { partyGroupKinds } from '@/contract/words'
import { answersForAPlace, useMe } from '@/lib/kept/person'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { ContactLine } from '@/ui/Contacts'
import { EmptyState } from '@/ui/EmptyState'
import { Row } from '@/ui/Row'
import { Code } from './Code'
import { LiveHere } from './LiveHere'
import { Poster } from './Poster'
import './card.scss'

const Where = ({ place }: { place: ContactCard['place'] }) => (
  <View id="card-place" className="card-place">
    <View className="card-edge" />
    <View className="small">{`${place.townshipName} ${place.communityName}`}</View>
    <View className="card-grid">{place.gridName}</View>
  </View>
)

const Party = ({ group }: { group: NonNullable<ContactCard['partyGroup']> }) =>
  group.leader ? (
    <ContactLine id="call-party" contact={{ name: group.leader, role: 'groupLeader', phone: group.phone }} role={group.name} />
  ) : (
    <Row title={group.name} text={partyGroupKinds[group.kind]} />
  )

const Gone = ({ card, into }: { card: ContactCard; into: readonly { id: string; name: string }[] }) => (
  <>
    <Where place={card.place} />
    <EmptyState icon="place" title="这个网格已经调整" text={into.length > 0 ? '现在归下面的网格，点一下看看' : '请从名单里重新选'} />
    {into.length > 0 && (
      <Card className="card-lines">
        {into.map(({ id, name }) => (
          <Row key={id} id={`into-${id}`} title={name} onClick={() => manage.card(id)} />
        ))}
      </Card>
    )}
  </>
)

/** Who answers for this grid, each with a call button; the code; and a way to say that one lives here. */
export const CardView = ({ card, onChanged }: { card: ContactCard; onChanged: () => void }) => {
  const staff = answersForAPlace(useMe())
  if (card.retired) return <Gone card={card} into={card.retired.into} />
  return (
    <>
      <Where place={card.place} />
      <Card className="card-lines">
        {card.contacts.map((contact, index) => (
          <ContactLine key={`${contact.role}-${contact.name}`} id={`call-${index}`} contact={contact} />
        ))}
        {card.contacts.length === 0 && <View className="small">这个网格还没有网格员，有事先由村(社区)接着</View>}
        {card.partyGroup && <Party group={card.partyGroup} />}
      </Card>
      {card.supervisionPhone && (
        <Card className="card-lines">
          <ContactLine
            id="call-supervision"
            contact={{ name: '监督电话', role: 'secretary', phone: card.supervisionPhone }}
            role="没人管、态度不好，打这个"
          />
        </Card>
      )}
      <Code card={card} />
      {staff && <Poster gridId={card.place.gridId} name={`${card.place.communityName}${card.place.gridName}`} />}
      <LiveHere card={card} onChanged={onChanged} />
    </>
  )
}
