import { roles } from '@/contract/words'
import { maskNumbers } from '../../../ground/numbers'
import { links } from '../../inbox/kinds/links'
import type { MessageKind, Tell } from '../../inbox/kinds/tell'
import { sayDate } from '../../../ground/time/beijing'
import { giverOf } from '../document/giver'
import type { Matter } from '../document/matter'
import type { Owner, Party } from '../document/parts'
import { wanted } from '../asking/wanted'
import { hasteOf } from '../clocks/promised'
import { effectId } from '../../../ground/effect-ids'

/** The first words of what was asked, for a card and for a message. */
export const summaryOf = (text: string): string => {
  const oneLine = text.replace(/\s+/g, ' ')
  return [...oneLine].length > 40 ? `${[...oneLine].slice(0, 39).join('')}…` : oneLine
}

/** What stands for the words of a matter on a card: a voice note has none. */
export const summaryFor = ({ text, voice }: Pick<Matter, 'text' | 'voice'>): string =>
  text === '' && voice ? `语音 ${voice.seconds} 秒` : summaryOf(text)

/** The same without anybody's words: what kind of thing, and the day it was asked. */
export const plainSummary = ({ category, askedAt }: Pick<Matter, 'category' | 'askedAt'>): string =>
  `${category.name}，${sayDate(askedAt)}提的`

/** What stands for words in a list where they were only spoken. */
export const wordsOr = (text: string, voice: Matter['voice'] | undefined): string =>
  text === '' && voice ? `语音 ${String(voice.seconds)} 秒，点开听` : text

export interface Said {
  readonly now: number
  /** Who did it, as the reader knows them. */
  readonly who: string
  readonly words?: string | null | undefined
  /** The words are of one who asked: those who wait for the same do not hear them. */
  readonly theirs?: boolean
  readonly dueAt?: number | null
}

type Subject = Pick<Matter, '_id' | 'version' | 'text' | 'voice' | 'place' | 'promises'> & Pick<Partial<Matter>, 'from'>

/** 「专职网格员李试用」. */
export const officeName = ({ role, name }: Pick<Owner, 'role' | 'name'>): string => `${roles[role]}${name}`

/** Tell somebody what happened to a matter. No more of a person goes along than it takes to reach them. */
export const tell = (matter: Subject, to: Party, { message, said }: { message: MessageKind; said: Said }): Tell => ({
  // Replaced when the step is taken: one save numbers its messages.
  id: effectId(matter),
  kind: 'tell',
  to: { personId: to.personId, openid: to.openid },
  message,
  at: said.now,
  about: {
    page: links.matter(matter._id, wanted[message]),
    summary: summaryFor(matter),
    place: `${matter.place.communityName}${matter.place.gridName}`,
    who: said.who,
    // What was only spoken is heard on the page.
    words: said.words || null,
    dueAt: said.dueAt ?? null,
    placeId: matter.place.gridId,
    haste: hasteOf(matter),
    ...(matter.from && { from: matter.from }),
  },
})

type Asked = Subject & Pick<Matter, 'asker' | 'givenBy' | 'onBehalf' | 'followers' | 'answerBy' | 'category' | 'askedAt'>

/** Tell one of those who asked: of its words they read their own. */
export const tellAsker = (matter: Asked, to: Party, { message, said }: { message: MessageKind; said: Said }): Tell => {
  if (giverOf(matter) === to.personId || matter.onBehalf?.party?.personId === to.personId) return tell(matter, to, { message, said })
  const plain = { ...matter, text: plainSummary(matter), voice: null }
  const words = said.theirs === true ? null : said.words && maskNumbers(said.words)
  return tell(plain, to, { message, said: { ...said, words } })
}

/** Tell everybody who asked: one answer reaches all. */
export const tellAskers = (matter: Asked, message: MessageKind, said: Said): Tell[] => {
  const parties = [matter.asker, matter.onBehalf?.party, ...matter.followers.map(({ party }) => party)]
  return parties.flatMap((party) => (party ? [tellAsker(matter, party, { message, said: { dueAt: matter.answerBy, ...said } })] : []))
}

/** Tell the owner, and whoever handles it beside them: who claimed it, the unit that was asked. */
export const tellHandlers = (
  matter: Subject & Pick<Matter, 'owner' | 'claim' | 'unit' | 'respondBy'>,
  message: MessageKind,
  said: Said,
): Tell[] =>
  [matter.owner, matter.claim?.by, matter.unit?.by].flatMap((party) =>
    party ? [tell(matter, party, { message, said: { dueAt: matter.respondBy, ...said } })] : [],
  )
