import { plain } from '@/contract/text'
import { dropDraft, keptDraft } from '../hooks/use-draft'

/** One draft a matter, whichever reply it becomes. */
export const replyDraft = (id: string) => `reply.${id}`
export const keptReply = (id: string): string | null => plain(keptDraft<string>(replyDraft(id)) ?? '') || null
export const dropReply = (id: string) => dropDraft(replyDraft(id))
