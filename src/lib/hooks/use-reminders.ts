import { useEffect, useState } from 'react'
import { askForReminders, lookUpAsks, useAsks, type ReminderAnswer } from './reminders'

/** WeChat lets a program ask only straight from a tap, so what to ask for is looked up beforehand. */
export const useReminders = () => {
  const asks = useAsks()
  const [answer, setAnswer] = useState<ReminderAnswer>('notAsked')
  useEffect(() => void lookUpAsks(), [])
  const ask = async () => setAnswer(await askForReminders())
  return { answer, ask, available: (asks?.templateIds.length ?? 0) > 0, remaining: asks?.remaining ?? null }
}
