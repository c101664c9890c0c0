import type { InboxSettings } from '@/contract/inbox-reminders'

/** What each part of the page is given. */
export interface PartProps {
  settings: InboxSettings
  chosen: Pick<InboxSettings, 'quiet' | 'most' | 'duty'>
  onChange: (chosen: Partial<PartProps['chosen']>) => void
  /** What is wrong, by the names of the call's fields. */
  fields: Readonly<Record<string, string>>
}
