import { take, type StepResult } from '../lifecycle/deciding'
import { holds } from '../lifecycle/hands'
import type { Matter } from '../document/matter'
import { promised } from '../clocks/promised'
import { officeName, tell, wordsOr } from './telling'
import { recall } from './unit'
import type { Call } from '../../actor/act'
import type { Voice } from '../document/parts'

/** Words, or a voice note that stands for them. */
interface Spoken {
  readonly text: string
  readonly voice?: Voice | undefined
}

/** 发布: members of the community read these words, without a name and without more of the place than its grid. */
export const publish = (matter: Matter, { text, voice }: Spoken, call: Call): StepResult =>
  take(matter, 'publish', {
    call,
    change: { what: 'published', text, fields: { publication: { text: wordsOr(text, voice), at: call.now } }, effects: [] },
  })

/** 认领: the claimant handles it on the same clocks; the owner stays responsible. */
export const claim = (matter: Matter, call: Call): StepResult => {
  const { _id, openid, name, phone } = call.actor
  const contactBy = promised(matter, matter.promises.contactWithin, call.now)
  return take(matter, 'claim', {
    call,
    change: {
      what: 'claimed',
      fields: { claim: { by: { personId: _id, openid, name, phone }, at: call.now, contactBy, contactedAt: null } },
      effects: [
        tell(matter, matter.owner, { message: 'matterClaimed', said: { now: call.now, who: name ?? '一位党员', dueAt: contactBy } }),
      ],
    },
  })
}

/** 退回认领: the claimant gives it back to the pool; the owner takes it out of the pool, or back from the unit that was asked. */
export const release = (matter: Matter, { text }: { text?: string | undefined }, call: Call): StepResult => {
  const claimant = matter.claim?.by
  if (holds(matter, 'claimant', call)) {
    const effects = [
      tell(matter, matter.owner, {
        message: 'claimReleased',
        said: { now: call.now, who: claimant?.name ?? '一位党员', words: text, dueAt: matter.dueAt },
      }),
    ]
    return take(matter, 'release', { call, change: { what: 'released', text, fields: { claim: null }, effects } })
  }
  if (matter.unit) return recall(matter, { text }, call)
  const effects = claimant
    ? [tell(matter, claimant, { message: 'claimTakenBack', said: { now: call.now, who: officeName(matter.owner), words: text } })]
    : []
  return take(matter, 'takeBack', {
    call,
    change: { what: 'released', text, about: '党员', fields: { claim: null, publication: null }, effects },
  })
}
