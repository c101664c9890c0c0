import type { UnitView, RegistrationView } from '@/contract/registration-views'
import { registrationStates, type RegistrationState } from '@/contract/words-registration'
import { day } from './dates'
import type { Look } from './labels'

const looks: Record<RegistrationState, Look> = {
  pending: 'waiting',
  returned: 'late',
  registered: 'answered',
  movedOut: 'closed',
  left: 'closed',
}

/** How a registration stands, as a badge shows it. */
export const standing = (state: RegistrationState): { look: Look; word: string } => ({
  look: looks[state],
  word: registrationStates[state],
})

/** The same in a sentence to whoever reported. */
export const whatNow = ({
  state,
  sentAt,
  confirmedAt,
  place,
  asked,
}: Pick<RegistrationView | UnitView, 'state' | 'sentAt' | 'confirmedAt' | 'asked'> & { place: { communityName: string } }): string => {
  if (state === 'pending') return `${day(sentAt)}交给${place.communityName}书记了，确认以后告诉您`
  if (state === 'returned') return `书记请您补充：「${asked ?? ''}」`
  if (state === 'registered') return `${confirmedAt === null ? '' : day(confirmedAt)}起在${place.communityName}报到`
  return `已经不在${place.communityName}报到`
}

export const placeWords = ({ communityName, gridName }: { communityName: string; gridName: string | null }) =>
  gridName === null ? communityName : `${communityName} ${gridName}`

export const namesOf = (choices: readonly { name: string }[]) => choices.map(({ name }) => name).join('、')
