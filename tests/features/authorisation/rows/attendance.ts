import type { CallName } from '@/contract'
import { recordIdOf } from '../../../../cloudfunctions/features/attendance/attending'
import { personIdOf } from '../../../../cloudfunctions/features/actor/person-id'
import { newKey } from '../../support/journey'
import { cast, everybody, nobody } from '../roles'
import type { At, RowsOf } from '../table'
import { doubleOf } from '../world'

const none = { here: nobody, elsewhere: nobody }
const wide = { level: 'community' } as const
/** Who put it up, and the community's own people. */
const ticking = ['worker', 'partTimer', 'secretary'] as const
const ticked = { level: 'community' as const, theirs: ticking, here: ticking, elsewhere: nobody }

/** Who signed up: the member, or their double. */
const goerOf = ({ where, area }: At) => (where === 'theirs' ? cast.member.openid : doubleOf('member', area))

/** Being there, and for how long. */
export const attendanceRows = {
  'attendance.code': [{ on: 'event', ...ticked, call: ({ id = '' }) => ({ id }) }],
  'attendance.attend': [
    {
      on: 'coded',
      theirs: ['member'],
      call: ({ code = '', at }, { now }) => ({ code, waited: Math.max(0, now - Number(at)), key: newKey() }),
    },
  ],
  'attendance.tick': [
    {
      on: 'signedUp',
      ...ticked,
      call: ({ id = '' }, at) => ({ eventId: id, id: recordIdOf(id, personIdOf(goerOf(at))), way: 'arrive', key: newKey() }),
    },
  ],
  'attendance.tickUnlisted': [{ on: 'signedUp', ...ticked, call: ({ id = '' }) => ({ eventId: id, name: '过路人', key: newKey() }) }],
  'attendance.findMembers': [{ on: 'event', ...ticked, call: ({ id = '' }) => ({ eventId: id, words: '示例' }) }],
  'attendance.attendees': [{ on: 'signedUp', ...ticked, call: ({ id = '' }) => ({ id }) }],
  'attendance.confirmHours': [
    { on: 'attended', ...ticked, call: ({ id = '' }) => ({ id, minutes: 60, key: newKey() }) },
    // Whoever put the event up and wrote a guest's name down needs a second person.
    {
      ...wide,
      on: 'guestAttended',
      theirs: ['partTimer', 'secretary'],
      here: ticking,
      elsewhere: nobody,
      call: ({ id = '' }) => ({ id, minutes: 60, key: newKey() }),
    },
  ],
  'attendance.object': [
    { on: 'confirmedHours', theirs: ['member'], ...none, call: ({ id = '' }) => ({ id, text: '少了半小时', key: newKey() }) },
  ],
  'attendance.hours': [
    {
      on: 'attended',
      ...ticked,
      call: () => ({}),
      shows: ({ rows }, { eventId }) => rows.some((row) => row.eventId === eventId),
    },
  ],
  'attendance.card': [{ here: everybody, call: () => ({}) }],
  // The number is the key.
  'attendance.mine': [
    { on: 'guestAttended', theirs: nobody, here: nobody, elsewhere: nobody, call: ({ id = '' }) => ({ id, mine: true, key: newKey() }) },
  ],
  'attendance.unitSheet': [{ on: 'unit', theirs: ['unitContact'], ...none, call: ({ id = '' }) => ({ id }) }],
  'exchange.unitSheet': [{ on: 'unit', theirs: ['unitContact'], ...none, call: ({ id = '' }) => ({ id }) }],
} satisfies Partial<RowsOf<CallName>>
