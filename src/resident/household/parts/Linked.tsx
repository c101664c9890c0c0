import { useEffect } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { HouseholdView } from '@/contract/households'
import { callWords, contactedWords, reachWords, secondWords } from '@/lib/words/household-words'
import { placeName } from '@/lib/words/labels'
import { open } from '@/lib/routes/routes'
import { LinkSteps } from '@/pages/me/parts/LinkSteps'
import { Card } from '@/ui/Card'
import { ContactLine } from '@/ui/Contacts'
import { Heading } from '@/ui/Heading'
import { Row } from '@/ui/Row'
import { Facts } from './Facts'
import { Visits } from './Visits'

/** A household that I look after, or was asked to: where, whom to ask for, how to reach them. */
export const Linked = ({ household, onChanged }: { household: HouseholdView; onChanged: () => void }) => {
  const { label, place, lane, contact, second, contactedAt, links } = household
  const mine = links.find(({ member }) => member.me)
  /** Their number is given to whoever said yes. */
  const known = mine !== undefined && mine.state !== 'proposed'
  useEffect(() => void Taro.setNavigationBarTitle({ title: '我联系的户' }), [])
  return (
    <>
      <Card id="household-head">
        <Heading look="title">{label}</Heading>
        <View className="small">{lane ? `${placeName(place)} · ${lane.name}` : placeName(place)}</View>
        <ContactLine
          id="call-household"
          contact={{ ...contact, role: 'secretary' }}
          role={known ? callWords(household) : reachWords(household)}
        />
      </Card>
      {mine && mine.can.length > 0 && (
        <Card id="household-link">
          <View>{mine.state === 'proposed' ? '请您联系这一户，愿意不愿意都行' : '您在联系这一户'}</View>
          <LinkSteps householdId={household.id} link={mine} onDone={onChanged} />
        </Card>
      )}
      <Card className="card-lines">
        <Row icon="clock" title={contactedWords(contactedAt)} />
        {second && <Row icon="home" title={secondWords(second)} />}
      </Card>
      {known && (
        <>
          <Visits id={household.id} label={label} onAdd={() => open.visit(household.id, label)} />
          <Facts id={household.id} title="这家同意您知道的" none="这家没有说要让您知道别的" />
        </>
      )}
    </>
  )
}
