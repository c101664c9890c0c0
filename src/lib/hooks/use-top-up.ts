import { useEffect } from 'react'
import { lookUpAsks, topUpReminders } from './reminders'

/** For those who answer: what to do first in a tap that sends something, so that the next matter can reach them. */
export const useTopUp = () => {
  useEffect(() => void lookUpAsks(), [])
  return topUpReminders
}
