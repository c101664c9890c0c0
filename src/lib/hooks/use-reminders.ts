import { useEffect, useState } from 'react'
import { askForReminders, lookUpAsks, useAsks, type Reminded } from './reminders'

const nothing: Reminded = { answer: 'notAsked', promised: [] }

/** WeChat lets a program ask only straight from a tap, so what to ask for is looked up beforehand. `about`: the matter it is for. */
export const useReminders = (about?: string) => {
  const asks = useAsks()
  const [reminded, setReminded] = useState(nothing)
  useEffect(() => void lookUpAsks(), [])
  const ask = async () => setReminded(await askForReminders(about))
  return { ...reminded, ask, available: (asks?.templateIds.length ?? 0) > 0, remaining: asks?.remaining ?? null }
}
