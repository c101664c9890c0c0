import { appealLevels } from '@/contract/words-appeals'
import type { Staff } from '../grid/org'
import { links } from '../inbox/kinds/links'
import type { MessageKind, Tell } from '../inbox/kinds/tell'
import { maskName } from '../actor/actor'
import type { Appeal } from './appeal'
import { effectId } from '../../ground/effect-ids'

type Subject = Pick<Appeal, '_id' | 'version' | 'text' | 'communityName' | 'by' | 'dueAt' | 'level'>

interface Said {
  readonly now: number
  readonly who: string
  readonly words: string | null
}

const brief = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text)

const tell = (appeal: Subject, [kind, to]: readonly [MessageKind, Tell['to']], { now, who, words }: Said): Tell => ({
  id: effectId(appeal, to.personId),
  kind: 'tell',
  to: { personId: to.personId, openid: to.openid },
  message: kind,
  at: now,
  about: { page: links.appeal(appeal._id), summary: brief(appeal.text), place: appeal.communityName, who, words, dueAt: appeal.dueAt },
})

/** Tell whoever made it what became of it. */
export const tellOwner = (appeal: Subject, kind: MessageKind, said: Said): Tell =>
  tell(appeal, [kind, appeal.by], {
    ...said,
    who: said.who === '' ? appealLevels[appeal.level] : `${appealLevels[appeal.level]}${said.who}`,
  })

/** Tell everybody who may settle it; the name goes along masked. */
export const tellSettlers = (
  appeal: Subject,
  kind: MessageKind,
  { to, now, words }: { to: readonly Pick<Staff, 'personId' | 'openid'>[]; now: number; words: string | null },
): Tell[] =>
  to.map((settler) => tell(appeal, [kind, settler], { now, who: appeal.by.name === null ? '一位居民' : maskName(appeal.by.name), words }))
