import { roles } from '@/contract/words'
import type { MessageKind, Tell } from '../inbox/tell'
import type { Call } from './deciding'
import type { Matter, Party } from './matter'

/** The first words of what was asked, for a card and for a message. */
export const summaryOf = (text: string): string => {
  const oneLine = text.replace(/\s+/g, ' ')
  return [...oneLine].length > 40 ? `${[...oneLine].slice(0, 39).join('')}…` : oneLine
}

interface Said {
  readonly call: Pick<Call, 'now'>
  readonly words: string | null
}

type Subject = Pick<Matter, '_id' | 'version' | 'text' | 'place' | 'asker' | 'owner' | 'answerBy' | 'respondBy'>

/** No more of a person than it takes to reach them. */
const reach = ({ personId, openid }: Party) => ({ personId, openid })

const tell = (matter: Subject, message: MessageKind, { call, words }: Said): Omit<Tell, 'to'> => ({
  // One save tells each person at most once, so the version it makes names the message.
  id: `${matter._id}_${String(matter.version + 1)}`,
  kind: 'tell',
  message,
  at: call.now,
  about: {
    matterId: matter._id,
    summary: summaryOf(matter.text),
    place: `${matter.place.communityName}${matter.place.gridName}`,
    who: '',
    words,
    dueAt: null,
  },
})

/** Tell the asker what the owner did. */
export const tellAsker = (matter: Subject, message: MessageKind, said: Said): Tell => {
  const told = tell(matter, message, said)
  const who = `${roles[matter.owner.role]}${matter.owner.name}`
  return { ...told, to: reach(matter.asker), about: { ...told.about, who, dueAt: matter.answerBy } }
}

/** Tell the owner what the asker did. */
export const tellOwner = (matter: Subject, message: MessageKind, said: Said): Tell => {
  const told = tell(matter, message, said)
  return { ...told, to: reach(matter.owner), about: { ...told.about, who: '居民', dueAt: matter.respondBy } }
}
