import { View } from '@tarojs/components'
import { householdReadings, languages, reaches } from '@/contract/words-households'
import { moment } from '@/lib/words/dates'
import { secondWords } from '@/lib/words/household-words'
import { placeName } from '@/lib/words/labels'
import { open } from '@/lib/routes/routes'
import { Fact, Part } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { Carer } from './Carer'
import { Facts } from './Facts'
import { Family } from './Family'
import { Visits } from './Visits'
import type { HomePartProps } from './part-props'

type Part = Pick<HomePartProps, 'home'>

const contactWords = ({ name, phone }: HomePartProps['home']['household']['contact']) =>
  phone === null ? `有事找${name}，没留电话` : `有事找${name}，电话 ${phone}`

const peopleWords = (people: number | null) => (people === null ? '几口人没写' : `${people} 口人`)

/** What stands there about us, with the way to put it right. */
const Noted = ({ home: { household } }: Part) => {
  const { id, label, place, contact, people, reach, lang, second, can } = household
  return (
    <Part
      id="home-noted"
      title="村里记着我们什么"
      edit={can.includes('correct') ? { word: '不对，改', onClick: () => open.correctHousehold(id) } : null}
    >
      <Fact title={label} text={placeName(place)} />
      <Fact title={contactWords(contact)} text={`最好${reaches[reach]}，说${languages[lang]}`} />
      <Fact title={peopleWords(people)} text={second && secondWords(second)} />
    </Part>
  )
}

const shownAtFirst = 5

/** Who has read what is kept of us, and why. */
const Readers = ({ home: { readers } }: Part) => (
  <Part id="home-readers" title="谁看过我们家">
    {readers.length === 0 && <View className="small">还没有人看过。谁看了，这儿都记着</View>}
    {readers.slice(0, shownAtFirst).map(({ id, as, name, at, what, why }) => (
      <Row
        key={id}
        icon="eye"
        title={`${as} ${name}`}
        text={[`${moment(at)}${householdReadings[what]}`, ...(why === null ? [] : [`为了${why}`])].join('，')}
      />
    ))}
  </Part>
)

/** One household, as it sees itself. */
export const Home = ({ home, onChanged }: HomePartProps) => (
  <>
    <Carer home={home} onChanged={onChanged} />
    <Visits id={home.household.id} label={home.household.label} onAdd={null} />
    <Noted home={home} />
    <Facts id={home.household.id} title="还知道我们什么" none="没有记别的" />
    <Readers home={home} />
    <Family home={home} onChanged={onChanged} />
  </>
)
