import { dropDraft, keptDraft } from '../hooks/use-draft'

/** One draft a matter, whichever reply it becomes. */
export const replyDraft = (id: string) => `reply.${id}`
export const keptReply = (id: string): string | null => keptDraft<string>(replyDraft(id))?.trim() || null
export const dropReply = (id: string) => dropDraft(replyDraft(id))
