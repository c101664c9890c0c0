import type { CallName } from '@/contract'
import type { OfferHappening } from '@/contract/words-service'
import type { LocalCloud } from '../support/local-cloud'
import { testFaults, type Deed } from './support/faults'
import { homeGrid, newKey, people } from './support/journey'
import { heldEvent, heldPost, heldWish, hour, member, offerTo, otherMember, ownWish, secretHousehold, stepped } from './support/service'

type Steps = readonly (readonly [string, Parameters<typeof stepped>[2][0], object?])[]
type Made = (cloud: LocalCloud) => Promise<{ readonly id: string }>

/** An offer after some steps, and the input of one more. */
const after =
  (made: Made, steps: Steps = [], more = {}) =>
  async (cloud: LocalCloud) => {
    const { id } = await made(cloud)
    for (const [openid, name, input] of steps) await stepped(cloud, openid, [name, id, input])
    return { id, key: newKey(), ...more }
  }

interface Told {
  readonly name: CallName
  readonly form?: string
  readonly by: string
  readonly prepare: Deed['prepare']
  readonly happening: OfferHappening
  /** Whoever hears of it, and how often in all. */
  readonly told?: readonly [openid: string, times: number]
  /** Four, one for each message; an outcome is written down, takes two for each entry, and the rules are read once a minute. */
  readonly most: number
}

const { worker, secretary, resident } = people

/** How often it happened, how often somebody heard, and who is in. */
const deedOf = ({ happening, told, ...deed }: Told): Deed => ({
  ...deed,
  outcome: async (cloud, { data, heard }) => {
    const id = String(data.id)
    const { story, people: came, state, left } = await offerTo(cloud, worker, id)
    return {
      happened: story.filter(({ what }) => what === happening).length,
      came: came?.map((one) => one.state),
      state,
      left,
      heard: told ? await heard(told[0], id) : 0,
    }
  },
})

const post: Made = (cloud) => heldPost(cloud, { places: 2 })
const wish: Made = (cloud) => heldWish(cloud)
const proposed: Made = (cloud) => ownWish(cloud, false)
const event: Made = (cloud) => heldEvent(cloud, { orgId: homeGrid, places: 1 }, worker)
const claim = [member, 'service.claim'] as const
const signUp = [member, 'service.signUp'] as const
const waits = [otherMember, 'service.signUp'] as const
const soon = () => ({ from: Date.now() + 24 * hour, until: Date.now() + 26 * hour })
const posted = () =>
  Promise.resolve({ key: newKey(), orgId: homeGrid, serviceClass: 'health', text: '量血压', times: ['weekend'], places: 1 })
const held = () =>
  Promise.resolve({ key: newKey(), orgId: homeGrid, serviceClass: 'health', text: '义诊', address: '村委会', places: 3, ...soon() })

const deeds: readonly Told[] = [
  { name: 'service.post', by: worker, prepare: posted, happening: 'offered', most: 4 },
  { name: 'service.event', by: worker, prepare: held, happening: 'offered', most: 4 },
  {
    name: 'service.wish',
    by: worker,
    prepare: () => Promise.resolve({ key: newKey(), gridId: homeGrid, text: '想学手机', household: secretHousehold }),
    happening: 'offered',
    most: 4,
  },
  {
    name: 'service.wish',
    form: 'of a resident',
    by: resident,
    prepare: () => Promise.resolve({ key: newKey(), text: '想要放大镜' }),
    happening: 'proposed',
    told: [worker, 1],
    most: 4 + 1,
  },
  {
    name: 'service.amend',
    form: 'opening a wish',
    by: worker,
    prepare: after(proposed),
    happening: 'amended',
    told: [resident, 1],
    most: 4 + 1,
  },
  {
    name: 'service.amend',
    form: 'with more places',
    by: worker,
    prepare: after(event, [signUp, waits], { places: 2 }),
    happening: 'amended',
    told: [otherMember, 1],
    most: 4 + 1,
  },
  {
    name: 'service.close',
    by: secretary,
    prepare: after(post, [claim], { text: '换了办法' }),
    happening: 'closed',
    told: [member, 1],
    most: 4 + 2,
  },
  { name: 'service.claim', form: 'of a post', by: member, prepare: after(post), happening: 'claimed', told: [worker, 1], most: 4 + 1 },
  { name: 'service.claim', form: 'of a wish', by: member, prepare: after(wish), happening: 'claimed', told: [worker, 1], most: 4 + 1 },
  { name: 'service.contacted', by: member, prepare: after(wish, [claim]), happening: 'contacted', most: 4 },
  {
    name: 'service.contacted',
    form: 'done',
    by: member,
    prepare: after(wish, [claim], { done: true }),
    happening: 'done',
    told: [worker, 2],
    most: 4 + 1,
  },
  { name: 'service.release', by: member, prepare: after(wish, [claim]), happening: 'released', told: [worker, 2], most: 4 + 1 },
  { name: 'service.realised', by: worker, prepare: after(wish, [claim]), happening: 'realised', told: [member, 1], most: 4 + 1 + 4 },
  { name: 'service.signUp', by: member, prepare: after(event), happening: 'claimed', most: 4 },
  { name: 'service.signUp', form: 'waiting', by: otherMember, prepare: after(event, [signUp]), happening: 'claimed', most: 4 },
  {
    name: 'service.cancel',
    by: member,
    prepare: after(event, [signUp, waits]),
    happening: 'cancelled',
    told: [otherMember, 1],
    most: 4 + 1,
  },
]

testFaults(deeds.map(deedOf))
