import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LinkView } from '@/contract/households'
import { linkStates } from '@/contract/words-households'
import { day } from '@/lib/words/dates'
import { LinkSteps } from '@/pages/me/parts/LinkSteps'
import { ContactLine } from '@/ui/Contacts'
import { Missing, Part } from '@/ui/Part'
import type { HouseholdPartProps } from './part-props'
import { WhomSheet } from './WhomSheet'

const waitsFor = ({ agreed }: LinkView) => {
  if (!agreed.member && !agreed.household) return '等党员和这户都回话'
  return agreed.member ? '等这户回话' : '等党员回话'
}

const stands = (link: LinkView) => {
  if (link.state === 'proposed') return waitsFor(link)
  const since = link.since === null ? '' : `，从${day(link.since)}起`
  return `${linkStates[link.state]}${link.own ? '（自己家，不算数）' : ''}${since}`
}

const None = ({ lived }: { lived: boolean }) =>
  lived ? <Missing>还没有党员联系，先由网格员照看</Missing> : <View className="small">现在没人住，不用联系</View>

/** 一带N: the member who looks after them, who was asked, and asking one. */
export const Links = ({ household, onPut, onChanged }: HouseholdPartProps) => {
  const [asking, setAsking] = useState(false)
  const { id, links, state, can } = household
  return (
    <Part
      id="household-links"
      title="联系的党员"
      edit={can.includes('propose') ? { word: '请一位', onClick: () => setAsking(true) } : null}
    >
      {links.map((link) => (
        <View key={link.id}>
          <ContactLine
            id={`call-${link.id}`}
            contact={{ name: link.member.name, phone: link.member.phone, role: 'member' }}
            role={stands(link)}
          />
          <LinkSteps householdId={id} link={link} keeper onDone={onChanged} />
        </View>
      ))}
      {links.length === 0 && <None lived={state === 'lived' || state === 'seasonal'} />}
      {asking && <WhomSheet household={household} onPut={onPut} onClose={() => setAsking(false)} />}
    </Part>
  )
}
