import { useCallback, useEffect, useState } from 'react'
import { call } from '@/cloud'
import type { CallError } from '@/contract'
import { keepMe, useMe } from '../kept/person'

let asking: Promise<CallError | null> | null = null

/** However many parts of a page want to know, one call goes out. */
const askWho = () =>
  (asking ??= call('people.me', {})
    .then((reply) => {
      if (reply.ok) keepMe(reply.data)
      return reply.ok ? null : reply.error
    })
    .finally(() => {
      asking = null
    }))

/** Who holds the phone: as last seen, and asked where a page is the very first that this phone opens. */
export const useMyself = () => {
  const me = useMe()
  const [error, setError] = useState<CallError | null>(null)
  const ask = useCallback(() => void askWho().then(setError), [])
  useEffect(() => {
    if (me === null) ask()
  }, [me, ask])
  return { me, error, retry: ask }
}
