import type { Happening, Standing } from '@/contract/words'
import type { Event } from '../document/parts'
import { maskNumbers } from '../../../ground/numbers'
import { mayGetLine, type Eye, type LineEye } from './readers'

/** Who only follows sees what is being done, and nothing of the person who asked first. */
export const isRedacted = (standing: Standing | null): boolean => standing === null || standing === 'follower'

/** Words as somebody may read them: whoever did not give what was asked needs no number in what is said of it. */
export const wordsFor = (eye: Eye, text: string): string => (eye === 'heir' || eye === 'follower' ? maskNumbers(text) : text)

/** A line without what is another's to read. */
export const lineFor = (event: Event, eye: LineEye): Event => ({
  ...event,
  by: event.by && mayGetLine('by', eye) ? event.by : event.by && { ...event.by, name: null },
  text: mayGetLine('text', eye) ? event.text : null,
  photos: mayGetLine('photos', eye) ? event.photos : [],
  voice: mayGetLine('voice', eye) ? (event.voice ?? null) : null,
})

/** What is said here is said among those who answer for it: whoever asked sees that it happened, not the words. */
const amongStaff: readonly Happening[] = [
  'transferred',
  'sentBack',
  'escalated',
  'whistled',
  'declineProposed',
  'declineRefused',
  'released',
]

const asking: readonly (Standing | null)[] = ['asker', 'beneficiary', 'follower', null]

/** An event as somebody may read it by how they stand to the matter. */
export const readBy = (standing: Standing | null, event: Event): Event =>
  asking.includes(standing) && amongStaff.includes(event.what) ? { ...event, text: null, photos: [], voice: null } : event
