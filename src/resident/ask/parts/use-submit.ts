import { useEffect, useState } from 'react'
import type { CallError, Output } from '@/contract'
import type { CategoryChoice } from '@/contract/matters'
import { justSent } from '@/lib/just-sent'
import { newKey } from '@/lib/key'
import { open } from '@/lib/routes'
import { useAction } from '@/lib/use-action'
import type { AskDraftHold } from './use-ask-draft'

interface Asked {
  draft: AskDraftHold
  category: CategoryChoice | null
  photos: string[]
  place: Output<'matters.prepare'>['place']
}

const missing = ({ draft, category, place }: Asked): CallError | null => {
  const fields: Record<string, string> = {}
  if (!draft.value.text.trim()) fields['text'] = '请说说是什么事'
  else if (!category) fields['category'] = '请点一下是哪方面的事'
  const message = Object.values(fields)[0]
  if (message) return { code: 'input.invalid', message, fields }
  return place ? null : { code: 'matters.no_place', message: '还不知道事情在哪儿，请先选一下网格' }
}

/** Sends the draft with its own key, so that a page that was left and reopened still makes one matter. */
export const useSubmit = (asked: Asked) => {
  const { run, busy, error } = useAction('matters.submit')
  const [incomplete, setIncomplete] = useState<CallError | null>(null)
  const { value, put, clear } = asked.draft

  useEffect(() => {
    if (error?.code === 'matters.key_reused') put({ key: newKey() })
  }, [error, put])

  const send = async () => {
    const lacking = missing(asked)
    setIncomplete(lacking)
    if (lacking || !asked.category || !asked.place) return
    const { id } = asked.category
    const place = { gridId: asked.place.gridId, address: value.address.trim() || undefined }
    const matter = await run(() => ({ key: value.key, category: id, text: value.text, photos: asked.photos, place }))
    if (!matter) return
    clear()
    justSent.set(matter)
    open.sent(matter.id)
  }
  return { send, busy, error: incomplete ?? error }
}
