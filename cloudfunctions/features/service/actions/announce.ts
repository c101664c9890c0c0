import { findByIds } from '../../../platform/documents'
import type { EffectHandler } from '../../../platform/effects'
import { deliver } from '../../inbox/actions/deliver'
import type { Announce } from '../offer'

const each = ({ id, to, tell }: Announce) => to.map((reader, at) => ({ ...tell, to: reader, id: `${id}_${at}` }))

/** Each one's own message; whoever has theirs already keeps it. */
export const announcing: EffectHandler<Announce> = {
  run: async (effect, now) => {
    await Promise.all(each(effect).map((tell) => deliver.run(tell, now)))
  },
  happened: async (effects) => {
    const ids = effects.flatMap((effect) => each(effect).map(({ id }) => id))
    const standing = new Set((await findByIds<{ _id: string }>('messages', ids)).map(({ _id }) => _id))
    return effects.filter((effect) => each(effect).every(({ id }) => standing.has(id))).map(({ id }) => id)
  },
}
