import { messages } from '../../cloudfunctions/features/inbox/kinds/messages'
import type { Message } from '../../cloudfunctions/features/inbox/kinds/words'

/** D17: WeChat's own title above a message never says what it is not. */

const all = Object.entries(messages as Readonly<Record<string, Message>>)
const templatesOf = ({ template, or }: Message) => [template, ...(or ? [or.template] : [])]
/** Asks for something, though nobody waits for it at once. */
const asksToo = ['matterReminded', 'arrangementMissing', 'followUpsStuck']

test.each(all)('%s', (name, message) => {
  const isToDo = templatesOf(message).includes('newMatter')
  if (message.urgency === 'ordinary' && !asksToo.includes(name)) expect(isToDo).toBe(false)
  if (isToDo) expect(message.to).toBe('staff')
  if (message.to === 'resident') expect(templatesOf(message)).not.toContain('newMatter')
})
