import { useEffect, useState } from 'react'
import { call, subscribe } from '@/cloud'

export type ReminderAnswer = 'notAsked' | 'allowed' | 'refused'

/** WeChat lets a program ask only straight from a tap, so the templates are fetched beforehand. */
export const useReminders = () => {
  const [templateIds, setTemplateIds] = useState<string[]>([])
  const [answer, setAnswer] = useState<ReminderAnswer>('notAsked')
  useEffect(() => {
    void call('inbox.asks', {}).then((reply) => {
      if (reply.ok) setTemplateIds(reply.data.templateIds)
    })
  }, [])
  const ask = async () => setAnswer((await subscribe(templateIds)) ? 'allowed' : 'refused')
  return { answer, ask, available: templateIds.length > 0 }
}
