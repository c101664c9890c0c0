import type { RegistrationView } from '@/contract/registration-views'
import { registrationStates } from '@/contract/words-registration'
import { day } from '@/lib/words/dates'
import { Fact, Part } from '@/ui/Part'

/** Where I reported before. */
export const Stays = ({ stays }: Pick<RegistrationView, 'stays'>) => (
  <Part id="stays" title="以前的报到">
    {stays.map(({ communityName, from, to, end }) => (
      <Fact key={to} title={communityName} text={`${from === null ? '' : `${day(from)}到`}${day(to)}，${registrationStates[end]}`} />
    ))}
  </Part>
)
