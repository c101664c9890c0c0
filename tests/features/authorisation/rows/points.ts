import type { CallName } from '@/contract'
import { defaultRules } from '../../../../cloudfunctions/features/points/rules'
import { personIdOf } from '../../../../cloudfunctions/features/actor/person-id'
import { newKey } from '../../support/journey'
import { above, answering, but, everybody, nobody } from '../roles'
import type { Names } from '../thing'
import type { RowsOf } from '../table'
import { doubleOf } from '../world'

const none = { here: nobody, elsewhere: nobody }
const own = { here: everybody, call: () => ({}) }
const wide = { level: 'community' } as const
const step = ({ id }: Names) => ({ id: id ?? '', key: newKey() })
const officers = ['township', 'county'] as const
const has = (rows: readonly { readonly id: string }[], id: string | undefined) => rows.some((row) => row.id === id)
const rules = [...defaultRules]
const byHand = (to: string, now: number) => ({ key: newKey(), to, points: 5, reason: '雪天扫雪', on: now - 86_400_000 })
/** Where somebody lives who has an office nowhere. */
const settled = but('stranger', 'department', 'secretary', 'township', 'county')

/** What is earned, who says so, and who disagrees. */
export const pointRows = {
  'points.mine': [own],
  'points.rules': [own],
  'points.previewed': [own],
  'points.story': [{ on: 'entry', theirs: but('stranger'), ...none, call: ({ id = '' }) => ({ id }) }],
  'points.saveRules': [{ here: ['county'], call: () => ({ rules, from: Date.parse('2027-06-01T00:00:00+08:00'), key: newKey() }) }],
  'points.byOrg': [{ level: 'township', here: above, elsewhere: nobody, call: (_, { township }) => ({ orgId: township }) }],
  'points.preview': [{ here: officers, elsewhere: nobody, call: (_, { township }) => ({ orgId: township, rules }) }],
  'proposals.desk': [
    // It waits for whoever stands next above.
    {
      ...wide,
      on: 'proposal',
      here: ['secretary'],
      elsewhere: nobody,
      call: () => ({}),
      shows: ({ proposals }, { id }) => has(proposals, id),
    },
    { ...wide, on: 'appeal', here: ['secretary'], elsewhere: nobody, call: () => ({}), shows: ({ appeals }, { id }) => has(appeals, id) },
  ],
  'proposals.whom': [{ ...wide, here: answering, elsewhere: nobody, call: (_, { community }) => ({ orgId: community }) }],
  'proposals.make': [
    {
      ...wide,
      here: answering,
      elsewhere: nobody,
      call: (_, { community, now }) => ({ ...byHand(personIdOf(doubleOf('resident', 'here')), now), orgId: community }),
    },
    // Somebody of another township: nobody may, whom they choose as little as whom they type.
    { on: 'somebodyFar', here: nobody, call: ({ to = '' }, { community, now }) => ({ ...byHand(to, now), orgId: community }) },
  ],
  // Two people, neither of them the one who gains: `theirs` is for themselves, `mine` was proposed by the worker.
  'proposals.confirm': [
    { ...wide, on: 'proposal', theirs: nobody, here: above, elsewhere: nobody, call: (names) => ({ ...step(names), accept: true }) },
  ],
  'proposals.undo': [
    {
      ...wide,
      on: 'confirmedProposal',
      theirs: nobody,
      here: above,
      elsewhere: nobody,
      call: (names) => ({ ...step(names), text: '记重了' }),
    },
  ],
  'appeals.make': [{ here: settled, call: () => ({ key: newKey(), text: '上周六清雪没有记' }) }],
  'appeals.list': [{ on: 'appeal', theirs: but('stranger'), ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) }],
  'appeals.show': [{ ...wide, on: 'appeal', theirs: but('stranger'), here: above, elsewhere: nobody, call: ({ id = '' }) => ({ id }) }],
  'appeals.settle': [
    {
      ...wide,
      on: 'appeal',
      theirs: nobody,
      here: above,
      elsewhere: nobody,
      call: (names) => ({ ...step(names), accept: false, text: '那天没有您的名字' }),
    },
  ],
  'appeals.contest': [{ on: 'refusedAppeal', theirs: but('stranger'), ...none, call: (names) => ({ ...step(names), text: '有照片' }) }],
  'family.give': [{ on: 'family', theirs: ['resident'], ...none, call: ({ to = '' }) => ({ to, amount: 1, key: newKey() }) }],
  'family.mine': [
    { on: 'family', theirs: ['resident', 'follower'], ...none, call: () => ({}), shows: ({ members }, { to }) => has(members, to) },
  ],
  'family.invite': [{ here: everybody, call: () => ({ key: newKey() }) }],
  // The code is the key.
  'family.join': [{ on: 'invitation', theirs: everybody, call: ({ code = '' }) => ({ code, key: newKey() }) }],
  // Whoever gave the code lets them in.
  'family.admit': [{ on: 'familyAsking', theirs: ['resident'], ...none, call: ({ asking = '' }) => ({ id: asking, accept: true }) }],
  'family.remove': [{ theirs: nobody, here: nobody, elsewhere: nobody, call: () => ({ id: 'p_nobody' }) }],
  'family.leave': [own],
} satisfies Partial<RowsOf<CallName>>
