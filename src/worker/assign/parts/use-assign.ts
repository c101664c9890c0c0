import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { CallError } from '@/contract'
import { endOf } from '@/lib/calendar-day'
import { newKey } from '@/lib/key'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { useDraft } from '@/lib/use-draft'

export interface AssignDraft {
  readonly key: string
  readonly kind: 'need' | 'directive'
  readonly text: string
  /** 2026-12-04, or empty. */
  readonly day: string
  readonly offer: boolean
  /** Names by id. */
  readonly grids: Readonly<Record<string, string>>
}

const lacking = ({ text, grids }: AssignDraft): CallError | null => {
  if (!text.trim()) return { code: 'input.invalid', message: '请写要办什么', fields: { text: '请写要办什么' } }
  if (Object.keys(grids).length > 0) return null
  return { code: 'input.invalid', message: '请选给哪些网格' }
}

/** The asking as it is being written, kept until it is sent. */
export const useAssign = (kind: AssignDraft['kind']) => {
  const { value, change, clear } = useDraft<AssignDraft>('assign', () => ({ key: newKey(), kind, text: '', day: '', offer: false, grids: {} }))
  const put = (part: Partial<AssignDraft>) => change((old) => ({ ...old, ...part }))
  const { run, busy, error } = useAction('matters.assign')
  const [incomplete, setIncomplete] = useState<CallError | null>(null)
  const send = async (photos: string[]) => {
    const missing = lacking(value)
    setIncomplete(missing)
    if (missing) return
    const { key, text, day, offer, grids } = value
    const board = await run(() => ({ key, kind: value.kind, text, photos, grids: Object.keys(grids), dueAt: day ? endOf(day) : undefined, offer }))
    if (!board) return
    clear()
    success('发下去了')
    void Taro.redirectTo({ url: `/worker/board/index?id=${board.id}` })
  }
  return { value, put, send, busy, error: incomplete ?? error }
}
