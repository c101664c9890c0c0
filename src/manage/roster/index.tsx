import { useCallback } from 'react'
import { useRouter } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import type { RegistrationView } from '@/contract/registration-views'
import { freeTimes } from '@/contract/words-service'
import { namesOf, placeWords } from '@/lib/words/registration-words'
import { useCallable } from '@/lib/kept/person'
import { dial } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Row } from '@/ui/Row'
import { Office } from '../parts/Office'
import { PassedSheet } from '../parts/PassedSheet'

const Member = ({ member, onChanged }: { member: RegistrationView; onChanged: () => void }) => {
  const { id, name, unit, place, skills, freeTimes: free } = member
  const phone = useCallable()(member.phone)
  return (
    <Card>
      <View className="strong">{name}</View>
      <View className="small">{`${unit ?? '没写单位'} · 住在${placeWords(place)}`}</View>
      {skills.length > 0 && <View className="small">{`会：${namesOf(skills)}`}</View>}
      {free.length > 0 && <View className="small">{`有空：${free.map((time) => freeTimes[time]).join('、')}`}</View>}
      {phone !== null && <Row icon="phone" title={phone} onClick={() => dial(phone)} />}
      <PassedSheet name={name} whom={{ kind: 'member', id }} onDone={onChanged} />
    </Card>
  )
}

/** Registered members of a place; with a skill, those who have it. */
export default function Roster() {
  const { orgId, skill } = useRouter().params
  const load = useCallback((after?: string) => call('registration.list', { orgId, skill, after }), [orgId, skill])
  const list = usePages(load)
  return (
    <Office>
      <ListState list={list} empty={<EmptyState icon="people" title="还没有人" text="有党员报到以后，在这儿看得到" />}>
        {list.rows.map((member) => (
          <CustomWrapper key={member.id}>
            <Member member={member} onChanged={list.retry} />
          </CustomWrapper>
        ))}
      </ListState>
    </Office>
  )
}
