import type { functionOf } from '@/contract/functions'
import type { Both } from './language'

/** Who plays, seat by seat. */
export const cast = ['resident-eti-1', 'worker-eti-1', 'secretary-eti'] as const
const [resident, worker, secretary] = cast

/** What the story asks of the table. */
export interface Hands {
  /** A call of the mini-program as somebody makes it. @throws with its words when it is refused */
  readonly ask: (openid: string, name: Parameters<typeof functionOf>[0], input: object) => Promise<{ readonly id: string }>
  /** Opens the matter of the story on somebody's phone. */
  readonly open: (openid: string, id: string) => void
}

/** One step of the story: on whose phone it is to be seen, and what is said of it. `id`: the matter. */
export interface Scene {
  readonly phone: (typeof cast)[number]
  readonly says: Both
  readonly act: (hands: Hands, id: string) => Promise<string>
}

const acting =
  (openid: string, [name, input]: readonly [name: string, input: object], see: readonly string[]) =>
  async ({ ask, open }: Hands, id: string): Promise<string> => {
    await ask(openid, name, { id, ...input })
    for (const one of see) open(one, id)
    return id
  }

const asked = { category: 'roads', text: '东头的小桥结冰了，老人过不去' }

/** 一件事，从说出来到有回答: one request from the first word to the thanks. */
export const scenes: readonly Scene[] = [
  {
    phone: resident,
    says: ['居民说了一件事：东头的小桥结冰了', 'A resident says: the little bridge is frozen, old people cannot cross'],
    act: async ({ ask, open }) => {
      const { id } = await ask(resident, 'matters.submit', asked)
      open(resident, id)
      return id
    },
  },
  {
    phone: worker,
    says: ['网格员的微信响了，打开一看', 'WeChat rings on the grid worker’s phone: one tap opens it'],
    act: async ({ open }, id) => {
      open(worker, id)
      return Promise.resolve(id)
    },
  },
  {
    phone: worker,
    says: ['回应：有人接了，居民马上知道', 'Response: somebody has taken it, and the resident knows at once'],
    act: acting(worker, ['matters.respond', { promise: '马上带着沙子过去' }], [worker, resident]),
  },
  {
    phone: secretary,
    says: ['书记也看得到。谁看过，居民查得到', 'The secretary may look too, and the resident can see who has looked'],
    act: async ({ open }, id) => {
      open(secretary, id)
      return Promise.resolve(id)
    },
  },
  {
    phone: worker,
    says: ['回音：办到哪儿了', 'Echo: how far it is'],
    act: acting(worker, ['matters.echo', { text: '沙子撒上了，下午再铺一层草帘' }], [worker, resident]),
  },
  {
    phone: worker,
    says: ['回答：办成什么样，用话说清楚', 'Answer: the outcome, in words'],
    act: acting(worker, ['matters.answer', { text: '草帘铺好了，桥头立了牌子，能走了' }], [worker, resident]),
  },
  {
    phone: resident,
    says: ['居民说了算：解决了，非常满意', 'The resident has the last word: solved, very satisfied'],
    act: acting(resident, ['matters.confirm', { grade: 'verySatisfied', word: '谢谢，老人能出门了' }], [resident, worker, secretary]),
  },
]
