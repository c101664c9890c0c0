import * as v from 'valibot'
import { MatterCard, MatterView } from '@/contract/matters'
import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { toCard, toView } from '../../../cloudfunctions/features/matters/views/view'
import { anActor, noon } from '../support/builders'
import { cast } from '../support/deeds'
import { all, but, marked, party, passedOn, shownIn, type Mark } from './marked-matter'

const secretary = cast.secretary
const secondFollower = anActor({ _id: 'p_second', openid: 'second' })

/** Who reads what of a marked, by hand. */
test.each<[string, Matter, Actor, readonly Mark[]]>([
  // Whoever asked it reads all but what is said among those who answer; their own number they know.
  ['the asker', marked, cast.asker, but('joined', 'inside', 'askerPhone')],
  ['the owner', marked, cast.worker, all],
  ['the secretary above', marked, secretary, all],
  ['the claimant', marked, cast.member, all],
  ['the unit', marked, cast.unit, all],
  ['the department', marked, cast.department, all],
  // Who only waits for the same reads what is being done, and what they said themselves.
  ['a follower', marked, cast.neighbour, ['joined', 'echoed']],
  [
    'another follower',
    {
      ...marked,
      followers: [...marked.followers, { party: party(secondFollower), at: noon }],
      askers: [...marked.askers, secondFollower._id],
    },
    secondFollower,
    ['echoed'],
  ],
  // Who asks it from now on did not give what the first one gave.
  ['the heir', passedOn, cast.neighbour, ['joined', 'echoed', 'whistle', 'unit']],
])('%s reads: %#', (_who, subject, actor, shown) => {
  expect(shownIn(v.parse(MatterView, toView(subject, { actor, now: noon })))).toEqual(shown)
})

test.each<[string, Matter, Actor, readonly Mark[]]>([
  ['a follower', marked, cast.neighbour, ['echoed']],
  ['the heir', passedOn, cast.neighbour, ['echoed', 'unit']],
])('on a card %s reads: %#', (_who, subject, actor, shown) => {
  expect(shownIn(v.parse(MatterCard, toCard(subject, { actor, now: noon })))).toEqual(shown)
})
