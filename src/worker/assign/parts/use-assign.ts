import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { CallError } from '@/contract'
import { plain } from '@/contract/text'
import { endOf } from '@/lib/words/calendar-day'
import { newKey } from '@/lib/kept/key'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'

export interface AssignDraft {
  readonly key: string
  readonly kind: 'need' | 'directive'
  readonly text: string
  /** 2026-12-04, or empty. */
  readonly day: string
  readonly offer: boolean
  /** Names by id. */
  readonly grids: Readonly<Record<string, string>>
  /** A unit is asked to handle it, instead of the grids' own workers; null: which one is still to be chosen. */
  readonly unit?: { readonly id: string; readonly name: string } | null | undefined
}

/** Whether a unit is asked: only for what the community itself needs. */
export const isForUnit = ({ kind, unit }: Pick<AssignDraft, 'kind' | 'unit'>): boolean => kind === 'need' && unit !== undefined

const lacking = (draft: AssignDraft): CallError | null => {
  const missing = (message: string) => ({ code: 'input.invalid', message })
  if (!plain(draft.text)) return { ...missing('请写要办什么'), fields: { text: '请写要办什么' } }
  if (isForUnit(draft) && !draft.unit) return missing('请选交给哪个单位')
  if (Object.keys(draft.grids).length > 0) return null
  return missing(isForUnit(draft) ? '请选是哪个网格的事' : '请选给哪些网格')
}

/** The asking as it is being written, kept until it is sent. */
export const useAssign = (kind: AssignDraft['kind']) => {
  const { value, change, clear } = useDraft<AssignDraft>('assign', () => ({
    key: newKey(),
    kind,
    text: '',
    day: '',
    offer: false,
    grids: {},
  }))
  const put = (part: Partial<AssignDraft>) => change((old) => ({ ...old, ...part }))
  const { run, busy, error } = useAction('matters.assign')
  const [incomplete, setIncomplete] = useState<CallError | null>(null)
  const send = async (photos: string[]) => {
    const missing = lacking(value)
    setIncomplete(missing)
    if (missing) return
    const { key, text, day, grids } = value
    const whom = isForUnit(value) ? { unit: value.unit?.id } : { offer: value.offer }
    const board = await run(() => ({
      key,
      kind: value.kind,
      text,
      photos,
      grids: Object.keys(grids),
      dueAt: day ? endOf(day) : undefined,
      ...whom,
    }))
    if (!board) return
    clear()
    success('发下去了')
    void Taro.redirectTo({ url: `/worker/board/index?id=${board.id}` })
  }
  return { value, put, send, busy, error: incomplete ?? error }
}
