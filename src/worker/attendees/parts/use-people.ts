import { useState } from 'react'
import { call } from '@/cloud'
import type { CallError } from '@/contract'
import type { Attendee, Attendees } from '@/contract/attendance'
import { newKey } from '@/lib/kept/key'
import { useBusy } from '@/lib/hooks/use-busy'
import { useCall } from '@/lib/hooks/use-call'

/** Whose hours are as their times say, and nobody objects. */
export const isPlain = ({ can, state, proposed }: Attendee) =>
  can.includes('confirm') && state === 'noted' && proposed !== null && proposed > 0

const withPerson = (all: Attendees, person: Attendee): Attendees => ({
  ...all,
  people: all.people.map((each) => (each.id === person.id ? { ...person, going: each.going } : each)),
})

/** Somebody new comes first, where one sees it. */
const withAdded = (all: Attendees, person: Attendee): Attendees =>
  all.people.some(({ id }) => id === person.id) ? withPerson(all, person) : { ...all, people: [person, ...all.people] }

/** Everybody at an event, one changed at a time. */
export const usePeople = (eventId: string) => {
  const { data, error, retry, put } = useCall('attendance.attendees', { id: eventId })
  const [progress, setProgress] = useState<number | null>(null)
  const { alone } = useBusy()
  const [trouble, setTrouble] = useState<CallError | null>(null)

  /** Hours as the times say, one person after the other: stopped anywhere, it goes on from there. */
  const confirmEach = async (before: Attendees) => {
    setTrouble(null)
    let all = before
    for (const [at, person] of before.people.filter(isPlain).entries()) {
      setProgress(at + 1)
      const reply = await call('attendance.confirmHours', { id: person.id, minutes: person.proposed ?? 0, key: newKey() })
      if (!reply.ok) {
        setTrouble({ ...reply.error, message: `${person.name}：${reply.error.message}` })
        break
      }
      all = withPerson(all, reply.data)
    }
    put(all)
  }
  const confirmAll = () => alone(() => (data ? confirmEach(data).finally(() => setProgress(null)) : Promise.resolve()))
  return {
    data,
    error,
    retry,
    trouble,
    progress,
    confirmAll,
    changed: (person: Attendee) => data && put(withPerson(data, person)),
    added: (person: Attendee) => data && put(withAdded(data, person)),
  }
}
