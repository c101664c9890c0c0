import type { Input, Output } from '@/contract'
import { codeWords, slotAt } from '@/contract/attend-code'
import { newKey } from '../../support/journey'
import { places } from '../roles'
import type { Making } from '../thing'
import type { Do, World } from '../world'

const { here } = places
const hour = 3_600_000
const keep = ['offers']

const post = (act: Do): Promise<Output<'service.post'>> =>
  act('worker', 'service.post', {
    key: newKey(),
    orgId: here.grid,
    serviceClass: 'health',
    text: '每周量一次血压',
    times: ['weekend'],
    places: 2,
  })
const household = { name: '白大爷', phone: '13800000009', address: '东头第二家', consent: true } as const
const wish = (act: Do): Promise<Output<'service.wish'>> =>
  act('worker', 'service.wish', { key: newKey(), gridId: here.grid, text: '想有人教用手机', household })

/** An event of the worker's, in so many hours. */
const event = async (act: Do, world: World, over: Partial<Input<'service.event'>> = {}): Promise<Output<'service.event'>> => {
  const now = await world.cloud.now()
  return act('worker', 'service.event', {
    key: newKey(),
    orgId: here.grid,
    serviceClass: 'governance',
    text: '清理排水沟',
    address: '村委会门口',
    from: now + hour / 2,
    until: now + 2 * hour,
    places: 5,
    ...over,
  })
}
const signedUp = async (act: Do, world: World) => {
  const { id } = await event(act, world)
  await act('member', 'service.signUp', { id, key: newKey() })
  return id
}
const recordOf = async (act: Do, eventId: string) => (await act('worker', 'attendance.attendees', { id: eventId })).people[0]?.id ?? ''

/** Came and went; two hours after the event it is over. Time stands there from then on. */
const attended = async (act: Do, world: World) => {
  const eventId = await signedUp(act, world)
  const id = await recordOf(act, eventId)
  const tick = async (way: 'arrive' | 'leave') => act('worker', 'attendance.tick', { eventId, id, way, key: newKey() })
  await world.cloud.clock('40m')
  await tick('arrive')
  await world.cloud.clock('60m')
  await tick('leave')
  await world.cloud.clock('3h')
  return { eventId, id }
}

/** What goes forward in time first: the rest is asked when it stands. */
export const attendanceThings = {
  /** The member came; nobody has said for how long yet. */
  attended: { keep: ['offers', 'services'], make: attended },
  /** Somebody came whom the worker wrote down by name and number. */
  guestAttended: {
    keep: ['offers', 'services'],
    make: async (act, world) => {
      const { id: eventId } = await event(act, world)
      await world.cloud.clock('40m')
      const guest = { eventId, name: '何示例', phone: '13600000555' }
      const { id } = await act('worker', 'attendance.tickUnlisted', { ...guest, key: newKey() })
      await world.cloud.clock('60m')
      await act('worker', 'attendance.tick', { eventId, id, way: 'leave', key: newKey() })
      await world.cloud.clock('3h')
      return { eventId, id }
    },
  },
  confirmedHours: {
    keep: ['offers', 'services'],
    make: async (act, world) => {
      const names = await attended(act, world)
      await act('secretary', 'attendance.confirmHours', { id: names.id, minutes: 60, key: newKey() })
      return names
    },
  },
} as const satisfies Record<string, Making>

export const serviceThings = {
  post: { keep, make: async (act) => ({ id: (await post(act)).id }) },
  claimedPost: {
    keep,
    make: async (act) => {
      const { id } = await post(act)
      await act('member', 'service.claim', { id, key: newKey() })
      return { id }
    },
  },
  /** Of a household without WeChat. */
  wish: { keep, make: async (act) => ({ id: (await wish(act)).id }) },
  claimedWish: {
    keep,
    make: async (act) => {
      const { id } = await wish(act)
      await act('member', 'service.claim', { id, key: newKey() })
      return { id }
    },
  },
  /** Asked for themselves; nobody has looked at it yet. */
  ownWish: { keep, make: async (act) => ({ id: (await act('resident', 'service.wish', { key: newKey(), text: '想要一个放大镜' })).id }) },
  event: { keep, make: async (act, world) => ({ id: (await event(act, world)).id }) },
  signedUp: {
    keep: ['offers', 'services'],
    make: async (act, world) => {
      const id = await signedUp(act, world)
      return { id }
    },
  },
  /** An event whose code the worker's phone shows. */
  coded: {
    keep: ['offers', 'services'],
    make: async (act, world) => {
      const eventId = await signedUp(act, world)
      const { now, slot, signatures } = await act('worker', 'attendance.code', { id: eventId })
      const code = codeWords({ eventId, way: 'arrive', slot: slotAt(now), signature: signatures.arrive[slotAt(now) - slot] ?? '' })
      return { id: eventId, code, at: String(now) }
    },
  },
} as const satisfies Record<string, Making>
