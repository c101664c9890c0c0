import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Me } from '@/contract/people'
import { roleName, placeName } from '@/lib/words/labels'
import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Row } from '@/ui/Row'
import { Heading } from '@/ui/Heading'
import { FigureRow } from './FigureRow'
import { HouseholdRows } from './HouseholdRows'
import { ManageRow } from './ManageRow'
import { NameSheet } from './NameSheet'
import { PointsRows } from './PointsRows'
import { PhoneRow } from './PhoneRow'
import './Person.scss'

const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-2)}`

/** Who holds the phone, where they live, and what they answer for. */
export const Person = ({ me, onChanged }: { me: Me; onChanged: (me: Me) => void }) => {
  const [editing, setEditing] = useState(false)
  return (
    <Card className="person-card">
      <View className="person">
        <View className="person-face">
          <Icon name="person" />
        </View>
        <View className="grow">
          <Heading look="title">{me.name ?? '还没留称呼'}</Heading>
          <View className="small">{me.phone ? masked(me.phone) : '没留电话'}</View>
        </View>
      </View>
      {me.assignments.map(({ role, orgId, orgName }) => (
        <Row key={`${role}-${orgId}`} icon="done" title={roleName(role)} text={orgName} />
      ))}
      <Row
        id="my-home"
        icon="home"
        title={me.home ? placeName(me.home) : '选我住的地方'}
        text={me.home?.townshipName}
        onClick={open.settle}
      />
      {me.home && <Row id="my-name" icon="pen" title="改称呼和电话" onClick={() => setEditing(true)} />}
      <PhoneRow onProved={onChanged} />
      <ManageRow me={me} />
      <FigureRow me={me} />
      <HouseholdRows me={me} />
      <PointsRows me={me} />
      {me.home && <NameSheet me={me} gridId={me.home.gridId} visible={editing} onClose={() => setEditing(false)} onSaved={onChanged} />}
    </Card>
  )
}
