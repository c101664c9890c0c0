import { sayMinutes } from '@/contract/words-attendance'
import type { MessageKind, Tell } from '../inbox/kinds/tell'
import { links } from '../inbox/kinds/links'
import type { Hours, ServiceRecord } from './record'

const aboutOf = ({ event }: ServiceRecord, said: { page: string; who: string; words: string | null }): Tell['about'] => ({
  ...said,
  summary: event.text,
  place: event.communityName,
  dueAt: null,
})

/** Tells the member what became of their hours. */
export const tellMember = (record: ServiceRecord, message: MessageKind, { minutes, by, said, at }: Hours): Tell => ({
  id: '',
  kind: 'tell',
  to: { personId: record.person.personId, openid: record.person.openid },
  message,
  at,
  about: aboutOf(record, {
    page: links.serviceCard,
    who: by.name,
    words: said === null ? sayMinutes(minutes) : `${sayMinutes(minutes)}，${said}`,
  }),
})

/** Tells whoever confirmed the hours that the member does not agree. */
export const tellConfirmer = (
  record: ServiceRecord,
  { by }: Hours,
  { at, words, who }: { at: number; words: string; who: string },
): Tell => ({
  id: '',
  kind: 'tell',
  to: { personId: by.personId, openid: by.openid },
  message: 'hoursObjected',
  at,
  about: aboutOf(record, { page: links.attendees(record.event.id), who, words }),
})
