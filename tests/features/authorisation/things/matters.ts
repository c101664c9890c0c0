import type { Input, Output } from '@/contract'
import { cast, places, type RoleName } from '../roles'
import type { Making, Names } from '../thing'
import type { Do, World } from '../world'
import { newKey } from '../../support/journey'
import { jpeg } from '../../../support/files'

const { here } = places
const department = 'D152221001'
const keep = ['matters']

const ask = (act: Do, over: Partial<Input<'matters.submit'>> = {}): Promise<Output<'matters.submit'>> =>
  act('resident', 'matters.submit', { key: newKey(), category: 'roads', text: '村口的路灯坏了三天', ...over })

/** A matter of the resident's, with the follower, after some steps. */
const matter = (steps: (act: Do, id: string, world: World) => Promise<unknown>, over: Partial<Input<'matters.submit'>> = {}): Making => ({
  keep,
  make: async (act, world): Promise<Names> => {
    const { id } = await ask(act, over)
    await act('follower', 'matters.join', { id, key: newKey() })
    await steps(act, id, world)
    return { id }
  },
})

/** Steps one after another, each by one of the cast. */
const answered = async (act: Do, id: string) => act('worker', 'matters.answer', { id, text: '换好了，亮了', key: newKey() })
const confirmed = async (act: Do, id: string) => {
  await answered(act, id)
  await act('resident', 'matters.confirm', { id, grade: 'satisfied', key: newKey() })
}
const whistled = (act: Do, id: string) =>
  act('worker', 'matters.whistle', { id, departmentId: department, ground: 'beyondPower', text: '请来看看', key: newKey() })
const proposed = (act: Do, id: string) =>
  act('worker', 'matters.proposeDecline', { id, reason: '归公路段管', instead: '公路段值班室', key: newKey() })
const published = (act: Do, id: string) => act('worker', 'matters.publish', { id, text: '帮一户人家换灯泡', key: newKey() })
const claimed = async (act: Do, id: string) => {
  await published(act, id)
  await act('member', 'matters.claim', { id, key: newKey() })
}

/** The matter that the unit of the cast was asked to handle. */
const entrusted = async (act: Do): Promise<Names> => {
  const { rows } = await act('secretary', 'matters.units', { orgId: here.community })
  const unit = rows.find(({ name }) => name === '示例水务局')?.id ?? ''
  const need = { key: newKey(), kind: 'need' as const, text: '水管裂了，请来修', grids: [here.grid], unit }
  const board = await act('secretary', 'matters.assign', need)
  return { id: board.parts[0]?.matterId ?? '', board: board.id }
}

const handedTo = async (act: Do, id: string, role: RoleName, office: string) => {
  const { people } = await act('worker', 'matters.receivers', { id })
  const to = people.find((each) => each.role === office)?.id ?? ''
  await act('worker', 'matters.transfer', { id, to, text: `${role}熟悉这一片`, key: newKey() })
}

const onBehalf = { name: '白大爷', phone: '13700003333', relation: 'neighbour', consent: true } as const
const photo = async (world: World): Promise<string> => {
  const { uploads } = await world.act('resident', 'matters.prepare', {})
  return (await world.cloud.upload(cast.resident.openid, `${uploads}/a.jpg`, jpeg())).fileID
}

/** As the lot of the month leaves it. */
const drawn = (text: string): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), spotCheck: { month: '2026-11', at: 0, open: true, outcome: null } })

export const matterThings = {
  /** Nobody has taken it: the worker owns it. */
  asked: matter(() => Promise.resolve()),
  /** The same without a follower: whoever asked may take it back for good, and neighbours may join. */
  askedAlone: { keep, make: async (act) => ({ id: (await ask(act)).id }) },
  /** With a photo of the resident's. */
  pictured: {
    keep,
    make: async (act, world) => {
      const fileId = await photo(world)
      return { id: (await ask(act, { photos: [fileId] })).id, fileId }
    },
  },
  /** Said for somebody under the number that the follower has proved. */
  saidForFollower: {
    keep: [...keep, 'people', 'bindings'],
    make: async (act) => {
      await act('follower', 'people.phone', { code: `local-${onBehalf.phone}` })
      return { id: (await ask(act, { onBehalf })).id }
    },
  },
  /** Two of the worker's that are one. */
  askedTwice: {
    keep,
    make: async (act) => {
      const older = await ask(act)
      return { into: older.id, id: (await ask(act, { text: '路灯还是不亮' })).id }
    },
  },
  underWay: matter((act, id) => act('worker', 'matters.respond', { id, key: newKey() })),
  answered: matter(answered),
  /** For somebody with a telephone only: it must be called about. */
  answeredOnBehalf: {
    keep,
    make: async (act) => {
      const { id } = await ask(act, { onBehalf })
      await answered(act, id)
      return { id }
    },
  },
  confirmed: matter(confirmed),
  /** Closed, and drawn for a call-back. */
  drawn: { ...matter(confirmed), patch: (text) => drawn(text) },
  /** The worker asks the part-time worker of the same grid. */
  handedOn: matter((act, id) => handedTo(act, id, 'partTimer', 'partTimeWorker')),
  whistled: matter(whistled),
  departmentReplied: matter(async (act, id) => {
    await whistled(act, id)
    await act('department', 'matters.whistleReply', { id, text: '管子换好了', done: true, key: newKey() })
  }),
  declining: matter(proposed),
  declined: matter(async (act, id) => {
    await proposed(act, id)
    await act('secretary', 'matters.settleDecline', { id, accept: true, key: newKey() })
  }),
  published: { ...matter(published), keep: ['matters', 'offers'] },
  claimed: matter(claimed),
  contacted: matter(async (act, id) => {
    await claimed(act, id)
    await act('member', 'matters.contact', { id, key: newKey() })
  }),
  entrusted: { keep: ['matters', 'assignments'], make: entrusted },
} as const satisfies Record<string, Making>
