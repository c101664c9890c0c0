import type { CallName } from '@/contract'
import { newKey } from '../../support/journey'
import { reporting } from '../../support/registrations'
import { above, but, everybody, nobody, thirdGrid } from '../roles'
import type { Names } from '../thing'
import type { RowsOf } from '../table'

const none = { here: nobody, elsewhere: nobody }
const step = ({ id }: Names) => ({ id: id ?? '', key: newKey() })
const own = { here: everybody, call: () => ({}) }
const wide = { level: 'community' } as const
/** Nobody takes themselves in, whatever they are. */
const takenIn = { ...wide, theirs: nobody, here: above, elsewhere: nobody }

/** 报到. */
export const registrationRows = {
  'registration.mine': [own],
  'registration.form': [own],
  'registration.units': [own],
  'registration.member': [{ here: everybody, passed: ['registration.already'], call: (_, { grid }) => reporting({ gridId: grid }) }],
  'registration.amend': [{ here: ['member'], call: () => ({ key: newKey(), freeTimes: ['weekend'] }) }],
  'registration.confirm': [
    { on: 'pendingMember', ...takenIn, call: step },
    { on: 'pendingUnit', ...takenIn, call: step },
  ],
  'registration.return': [
    { on: 'pendingMember', ...takenIn, call: (names) => ({ ...step(names), text: '请写单位全称' }) },
    { on: 'pendingUnit', ...takenIn, call: (names) => ({ ...step(names), text: '请写单位全称' }) },
  ],
  'registration.move': [{ here: ['member'], call: () => ({ key: newKey(), gridId: thirdGrid }) }],
  'registration.leave': [
    { here: ['member'], call: () => ({ key: newKey() }) },
    {
      on: 'registeredMember',
      ...wide,
      theirs: but('stranger'),
      here: above,
      elsewhere: nobody,
      call: (names) => ({ ...step(names), text: '调走了' }),
    },
    {
      on: 'unit',
      ...wide,
      theirs: ['unitContact', ...above],
      here: above,
      elsewhere: nobody,
      call: (names) => ({ ...step(names), text: '不来了' }),
    },
  ],
  'registration.unit': [
    {
      here: everybody,
      elsewhere: everybody,
      call: (_, { community }) => ({
        key: newKey(),
        communityId: community,
        name: '示例体育局',
        contact: { name: '钱示例', phone: '13900000078', self: true },
        offers: [],
        takesOn: [],
      }),
    },
  ],
  'registration.approve': [{ on: 'provedUnit', theirs: ['county'], here: ['county'], elsewhere: nobody, call: step }],
  'registration.rename': [
    {
      on: 'provedUnit',
      theirs: ['county'],
      here: ['county'],
      elsewhere: nobody,
      call: (names) => ({ ...step(names), name: '示例水利局' }),
    },
  ],
  'registration.answer': [
    {
      on: 'invitingUnit',
      theirs: ['unitContact'],
      here: nobody,
      elsewhere: nobody,
      call: (names) => ({ ...step(names), accept: true }),
    },
  ],
  'reporting.colleagues': [
    { on: 'unit', theirs: ['unitContact'], ...none, call: ({ id = '' }) => ({ id }) },
    // A name that somebody wrote is no proof that they speak for the unit.
    { on: 'namesake', theirs: nobody, call: ({ id = '' }) => ({ id }) },
  ],
  'registration.receipt': [
    { on: 'registeredMember', ...wide, theirs: but('stranger'), here: above, elsewhere: nobody, call: ({ id = '' }) => ({ id }) },
  ],
  'reporting.desk': [{ ...wide, here: above, elsewhere: nobody, call: (_, { community }) => ({ orgId: community }) }],
  'registration.list': [{ ...wide, here: above, elsewhere: nobody, call: (_, { community }) => ({ orgId: community }) }],
} satisfies Partial<RowsOf<CallName>>
