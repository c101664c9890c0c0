import { useEffect } from 'react'
import { call } from '@/cloud'
import { keepMe, useMe } from './person'

/** The folder for the person's own files; null until it is known, which it is except on the very first page. */
export const useUploads = (): string | null => {
  const uploads = useMe()?.uploads ?? null
  useEffect(() => {
    if (uploads !== null) return
    void call('people.me', {}).then((reply) => {
      if (reply.ok) keepMe(reply.data)
    })
  }, [uploads])
  return uploads
}
