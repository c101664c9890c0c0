import { heardBy } from '../clocks/clocks'
import { take, type StepResult } from '../lifecycle/deciding'
import { holds, supervisorIn } from '../lifecycle/hands'
import type { Matter } from '../document/matter'
import type { Actor } from '../../actor/actor'
import type { Owner, Voice } from '../document/parts'
import type { Tell } from '../../inbox/kinds/tell'
import { nextEcho } from '../clocks/promised'
import { answerParts } from './parts'
import { officeName, tell, tellAskers } from './telling'
import type { Call } from '../../actor/act'

export interface Said {
  readonly text: string
  readonly photos: readonly string[]
  readonly voice?: Voice | undefined
}

/** A promise in words or by voice, if they like. */
export interface Promised {
  readonly promise?: string | undefined
  readonly voice?: Voice | undefined
}

/** The office that somebody acts in; by their own name where it is another's. */
const officeOf = (post: Owner, actor: Pick<Actor, '_id' | 'name'>): string =>
  post.personId === actor._id ? officeName(post) : `${actor.name ?? ''}（代${officeName(post)}）`

/** Who speaks, as the asker reads it. */
const speaker = (matter: Matter, call: Call): string => {
  const { actor } = call
  if (matter.claim?.by.personId === actor._id) return `志愿者${actor.name ?? ''}`
  if (matter.unit?.by.personId === actor._id) return `${matter.unit.name}${actor.name ?? ''}`
  const supervisor = holds(matter, 'owner', call) ? null : supervisorIn(matter, call)
  return officeOf(supervisor ?? matter.owner, actor)
}

/** Whatever a claimant does for the asker counts as being in touch, and a unit is heard by whatever it does. */
const inTouch = (matter: Matter, call: Call): Partial<Pick<Matter, 'claim' | 'unit'>> => {
  const { claim, unit } = matter
  if (claim && holds(matter, 'claimant', call)) return { claim: { ...claim, contactedAt: claim.contactedAt ?? call.now } }
  return unit && holds(matter, 'unit', call) ? { unit: { ...unit, respondedAt: unit.respondedAt ?? call.now } } : {}
}

/** The owner hears what somebody above has said in their place. */
const helped = (matter: Matter, call: Call, words: string | null | undefined): Tell[] => {
  const above = holds(matter, 'owner', call) ? null : supervisorIn(matter, call)
  return above ? [tell(matter, matter.owner, { message: 'matterHelped', said: { now: call.now, who: officeName(above), words } })] : []
}

const firstResponse = (matter: Matter, now: number) => ({
  respondedAt: matter.respondedAt ?? now,
  echoBy: matter.echoBy ?? nextEcho(matter, now),
})

/** 接手: whoever it was handed to takes it over, and is responsible from now on. The promised times stay. */
const accept = (matter: Matter, { promise, voice }: Promised, call: Call): StepResult => {
  const { handover } = matter
  const said = { now: call.now, who: handover ? officeName(handover.to) : '', words: promise }
  return take(matter, 'accept', {
    call,
    change: {
      what: 'responded',
      text: promise,
      voice,
      fields: {
        ...(handover && { owner: handover.to, place: handover.place }),
        handover: null,
        decline: null,
        ...firstResponse(matter, call.now),
      },
      effects: [...tellAskers(matter, 'matterResponded', said), tell(matter, matter.owner, { message: 'matterAccepted', said })],
    },
  })
}

/** 回应: a human takes the matter, with a promise in words if they like. */
export const respond = (matter: Matter, promised: Promised, call: Call): StepResult => {
  if (holds(matter, 'receiver', call)) return accept(matter, promised, call)
  return take(matter, 'respond', {
    call,
    change: {
      what: 'responded',
      text: promised.promise,
      voice: promised.voice,
      fields: { respondedAt: call.now, echoBy: nextEcho(matter, call.now), ...inTouch(matter, call) },
      effects: [
        ...tellAskers(matter, 'matterResponded', { now: call.now, who: speaker(matter, call), words: promised.promise }),
        ...helped(matter, call, promised.promise),
      ],
    },
  })
}

/** 联系上了: the claimant has spoken with the asker, so the claim stays theirs. */
export const contact = (matter: Matter, { text }: { text?: string | undefined }, call: Call): StepResult =>
  take(matter, 'contact', {
    call,
    change: {
      what: 'contacted',
      text,
      fields: { ...firstResponse(matter, call.now), ...inTouch(matter, call) },
      effects: tellAskers(matter, 'matterResponded', { now: call.now, who: speaker(matter, call), words: text }),
    },
  })

/** 回音: how it is going. Each one starts the clock of the next. */
export const echo = (matter: Matter, said: Said, call: Call): StepResult =>
  take(matter, 'echo', {
    call,
    change: {
      what: 'echoed',
      ...said,
      fields: { echoedAt: call.now, echoBy: nextEcho(matter, call.now), ...inTouch(matter, call) },
      effects: [
        ...tellAskers(matter, 'matterEchoed', { now: call.now, who: speaker(matter, call), words: said.text || null }),
        ...helped(matter, call, said.text || null),
      ],
    },
  })

/** 回答: the outcome in words. The asker now has the time to confirm that was promised. What was still open beside it ends. */
export const answer = (matter: Matter, said: Said, call: Call): StepResult => {
  const told = { now: call.now, who: speaker(matter, call), words: said.text || null }
  return take(matter, 'answer', {
    call,
    change: {
      what: 'answered',
      ...said,
      fields: {
        respondedAt: matter.respondedAt ?? call.now,
        answeredAt: call.now,
        echoBy: null,
        confirmBy: heardBy(matter, call.now),
        handover: null,
        decline: null,
        ...inTouch(matter, call),
      },
      effects: [
        ...tellAskers(matter, 'matterAnswered', told),
        ...helped(matter, call, told.words),
        tell(matter, matter.owner, { message: matter.unit ? 'unitAnswered' : 'matterAnsweredFor', said: told }),
        ...answerParts(matter, { text: said.text || null, at: call.now }),
      ],
    },
  })
}
