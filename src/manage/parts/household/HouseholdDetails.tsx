import { View } from '@tarojs/components'
import { householdGaps, householdStates } from '@/contract/words-households'
import { manage } from '@/lib/routes/routes-manage'
import { callWords, contactedWords, secondWords } from '@/lib/words/household-words'
import { placeName } from '@/lib/words/labels'
import { Card } from '@/ui/Card'
import { ContactLine } from '@/ui/Contacts'
import { Heading } from '@/ui/Heading'
import { Fact, Missing, Part } from '@/ui/Part'
import { Dwellers } from './Dwellers'
import { Facts } from './Facts'
import { Links } from './Links'
import { Visits } from './Visits'
import type { HouseholdPartProps } from './part-props'

type Household = HouseholdPartProps['household']

const Head = ({ household }: { household: Household }) => {
  const { label, place, lane, state, gaps } = household
  return (
    <Card id="household-head">
      <Heading look="title">{label}</Heading>
      <View className="small">{[placeName(place), ...(lane ? [lane.name] : []), householdStates[state]].join(' · ')}</View>
      {gaps.map((gap) => (
        <Missing key={gap}>{householdGaps[gap]}</Missing>
      ))}
    </Card>
  )
}

/** Whom to ask for, and how. */
const Contact = ({ household }: { household: Household }) => (
  <Card id="household-contact" className="card-lines">
    <ContactLine id="call-household" contact={{ ...household.contact, role: 'secretary' }} role={callWords(household)} />
  </Card>
)

const Known = ({ household: { id, people, second, centre, contactedAt, can } }: { household: Household }) => (
  <Part
    id="household-known"
    title="登记了什么"
    edit={can.includes('save') ? { word: '改', onClick: () => manage.changeHousehold(id) } : null}
  >
    <Fact title={people === null ? '没写几口人' : `${people} 口人`} />
    {second && <Fact title={secondWords(second)} />}
    {centre && <Fact title="党员中心户" text="给周围几户传话" />}
    <Fact title={contactedWords(contactedAt)} />
  </Part>
)

/** Everything about one household that may be seen, each part with what may be done about it. */
export const HouseholdDetails = (props: HouseholdPartProps) => (
  <>
    <Head household={props.household} />
    <Contact household={props.household} />
    <Links {...props} />
    <Visits {...props} />
    <Facts {...props} />
    <Known household={props.household} />
    <Dwellers {...props} />
  </>
)
