import type { AppealView } from '@/contract/appeals'
import { maskName } from '../actor/actor'
import { mayGet } from './readers'
import { contestRefusal, isMine, stepsFor, type Appeal } from './appeal'
import type { Doer } from '../actor/act'

/** An appeal as its reader may see it: whoever made it under their own name, others read it masked. */
export const toView = (appeal: Appeal, doer: Doer): AppealView => {
  const mine = isMine(appeal, doer)
  const { by, about, story } = appeal
  const named = by.name === null ? '没留称呼的居民' : mayGet('by', mine ? 'self' : 'settler') ? by.name : maskName(by.name)
  return {
    id: appeal._id,
    mine,
    who: named,
    placeName: appeal.communityName,
    text: appeal.text,
    about: about && { title: about.title, points: about.points, at: about.at, mayReverse: about.outcomeId != null },
    state: appeal.state,
    level: appeal.level,
    at: appeal.at,
    dueAt: appeal.dueAt,
    contestUntil: contestRefusal(appeal, doer) === null ? appeal.contestBy : null,
    story: story.map(({ at, what, by: whoever, text, points }) => ({
      at,
      what,
      who: whoever === null ? null : whoever.personId === by.personId ? named : whoever.name,
      text,
      points,
    })),
    can: stepsFor(appeal, doer),
  }
}
