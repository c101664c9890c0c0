import { useEffect, useState } from 'react'
import { call } from '@/cloud'
import type { Output } from '@/contract'
import { plain } from '@/contract/text'

const pause = 300

type Found = Output<'attendance.findMembers'>['rows']

/** Registered members with that name, once somebody stops typing. */
export const useFound = (eventId: string, words: string): Found => {
  const [found, setFound] = useState<Found>([])
  useEffect(() => {
    const looking = setTimeout(() => {
      if (plain(words) === '') return setFound([])
      void call('attendance.findMembers', { eventId, words: plain(words) }).then((reply) => setFound(reply.ok ? reply.data.rows : []))
    }, pause)
    return () => clearTimeout(looking)
  }, [eventId, words])
  return found
}
