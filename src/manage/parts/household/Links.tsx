import { View } from '@tarojs/components'
import type { LinkView } from '@/contract/households'
import { linkStates } from '@/contract/words-households'
import { day } from '@/lib/words/dates'
import { ContactLine } from '@/ui/Contacts'
import { Missing, Part } from '@/ui/Part'
import type { HouseholdPartProps } from './part-props'

const waitsFor = ({ agreed }: LinkView) => {
  if (!agreed.member && !agreed.household) return '等党员和这户都回话'
  return agreed.member ? '等这户回话' : '等党员回话'
}

const stands = (link: LinkView) => {
  if (link.state === 'proposed') return waitsFor(link)
  const since = link.since === null ? '' : `，从${day(link.since)}起`
  return `${linkStates[link.state]}${link.own ? '（自己家，不算数）' : ''}${since}`
}

/** 一带N: the member who looks after them, and who was asked. */
export const Links = ({ household: { links, state } }: HouseholdPartProps) => (
  <Part id="household-links" title="联系的党员">
    {links.map((link) => (
      <View key={link.id}>
        <ContactLine
          id={`call-${link.id}`}
          contact={{ name: link.member.name, phone: link.member.phone, role: 'member' }}
          role={stands(link)}
        />
      </View>
    ))}
    {links.length === 0 && (state === 'lived' || state === 'seasonal') && <Missing>还没有党员联系，先由网格员照看</Missing>}
  </Part>
)
