import type { Output } from '@/contract'
import type { CallAbout } from '@/contract/functions'
import { personIdOf } from '../../../../cloudfunctions/features/actor/person-id'
import { aFact, aKept } from '../../support/households'
import { newKey } from '../../support/journey'
import { answering, but, cast, everybody, nobody } from '../roles'
import type { Names } from '../thing'
import type { RowsOf } from '../table'

/** Whoever answers for the grid, where it is somebody else's and where it is their own. */
const kept = { theirs: answering, here: answering, elsewhere: nobody } as const
/** Of the household, however they stand otherwise. */
const own = { theirs: but('stranger'), here: nobody, elsewhere: nobody } as const
const step = ({ id }: Names) => ({ id: id ?? '', key: newKey() })

const reading = {
  call: ({ householdId = '' }: Names) => ({ householdId, why: '上级来看看走访做得怎么样' }),
  shows: ({ rows }: Output<'facts.read'>, { id }: Names) => rows.some((row) => row.id === id),
}

const answer = ({ householdId = '', linkId = '' }: Names, as: 'household' | 'member') => ({
  householdId,
  linkId,
  as,
  accept: true,
  key: newKey(),
})
const asking = ({ householdId = '' }: Names) => ({ householdId, key: newKey() })

/** 户: living in the grid opens nothing. */
export const householdRows = {
  'households.list': [
    { here: answering, elsewhere: nobody, call: (_, { grid }) => ({ orgId: grid }) },
    {
      on: 'household',
      ...kept,
      call: (_, { grid }) => ({ orgId: grid }),
      shows: ({ rows }, { id }) => rows.some((row) => row.id === id),
    },
  ],
  'households.show': [{ on: 'household', theirs: but('stranger'), here: answering, elsewhere: nobody, call: ({ id = '' }) => ({ id }) }],
  'households.save': [
    { here: answering, elsewhere: nobody, call: (_, { grid }) => ({ gridId: grid, fields: aKept(), key: newKey() }) },
    { on: 'household', ...kept, call: (names) => ({ ...step(names), fields: { people: 4 } }) },
  ],
  'households.invite': [{ on: 'household', ...kept, call: step }],
  // By a number that nobody of the cast has proved, or that stands nowhere: what the door says is no secret.
  'households.join': [
    { here: everybody, call: () => ({ key: newKey() }), passed: ['households.number_unproved', 'households.number_unknown'] },
  ],
  'households.leave': [
    // Who is of none has left already, and learns nothing.
    { on: 'household', theirs: but('stranger'), here: everybody, elsewhere: everybody, call: ({ id = '' }) => ({ id }) },
    { on: 'household', here: answering, elsewhere: nobody, call: ({ id = '', dweller = '' }) => ({ id, personId: dweller }) },
  ],
  'households.mine': [
    { here: everybody, call: () => ({}) },
    { on: 'household', ...own, call: () => ({}), shows: ({ own: mine }, { id }) => mine.some(({ household }) => household.id === id) },
  ],
  'households.correct': [{ on: 'household', ...own, call: (names) => ({ ...step(names), text: '门牌写错了' }) }],
  // 户情.
  'facts.add': [{ on: 'household', ...kept, call: ({ id = '' }) => aFact(id) }],
  'facts.read': [
    { on: 'fact', theirs: but('stranger'), here: answering, elsewhere: nobody, ...reading },
    // The linked member, who is no official.
    { on: 'shared', theirs: but('stranger'), here: answering, elsewhere: nobody, ...reading },
    { on: 'unshared', theirs: answering, here: answering, elsewhere: nobody, ...reading },
    { on: 'confided', theirs: nobody, here: answering, elsewhere: nobody, ...reading },
  ],
  // The household takes back what it agreed to.
  'facts.end': [{ on: 'fact', theirs: but('stranger'), here: answering, elsewhere: nobody, call: step }],
  // 一带N.
  'links.whom': [{ level: 'community', here: answering, elsewhere: nobody, call: (_, { community }) => ({ orgId: community }) }],
  'links.propose': [
    {
      on: 'household',
      ...kept,
      call: ({ id = '' }) => ({ householdId: id, personId: personIdOf(cast.member.openid), key: newKey() }),
      passed: ['links.member_full', 'links.member_frail'],
    },
  ],
  'links.answer': [
    { on: 'askedFor', theirs: but('stranger'), here: nobody, elsewhere: nobody, call: (names) => answer(names, 'member') },
    { on: 'askedFor', here: answering, elsewhere: nobody, call: (names) => answer(names, 'household'), passed: ['links.over'] },
  ],
  'links.ask': [{ on: 'linked', theirs: answering, here: answering, elsewhere: nobody, call: asking }],
  'links.end': [
    {
      on: 'linked',
      theirs: but('stranger'),
      here: nobody,
      elsewhere: nobody,
      call: (names) => ({ ...asking(names), linkId: names.linkId ?? '' }),
    },
  ],
  'links.gaps': [
    { level: 'township', here: ['township', 'county'], elsewhere: nobody, call: (_, { township }) => ({ orgId: township }) },
    { here: answering, elsewhere: nobody, call: (_, { grid }) => ({ orgId: grid }) },
  ],
  // 走访.
  'visits.due': [
    { here: answering, elsewhere: nobody, call: (_, { grid }) => ({ orgId: grid }) },
    {
      on: 'due',
      ...kept,
      call: (_, { grid }) => ({ orgId: grid }),
      shows: ({ rows }, { householdId }) => rows.some(({ id }) => id === householdId),
    },
    { here: everybody, call: () => ({ as: 'member' }) },
  ],
  'visits.excuse': [{ on: 'due', ...kept, call: ({ householdId = '' }) => ({ householdId, why: 'away', key: newKey() }) }],
  'visits.save': [
    { on: 'due', ...kept, call: ({ householdId = '' }) => ({ householdId, way: 'door', key: newKey() }) },
    {
      on: 'linked',
      theirs: but('stranger'),
      here: answering,
      elsewhere: nobody,
      call: ({ householdId = '' }) => ({ householdId, way: 'met', key: newKey() }),
    },
  ],
  // Whoever told of it themselves says so only to those beside them.
  'visits.confirm': [{ on: 'visit', theirs: but('stranger', 'worker'), here: nobody, elsewhere: nobody, call: step }],
  'visits.list': [
    { on: 'visit', theirs: but('stranger'), here: answering, elsewhere: nobody, call: ({ householdId = '' }) => ({ householdId }) },
  ],
} satisfies RowsOf<CallAbout<'households' | 'facts' | 'links' | 'visits'>>
