import { useState } from 'react'
import { call } from '@/cloud'
import type { NearbyMatter } from '@/contract/matters'
import { plain } from '@/contract/text'
import type { Asked } from './asked'

const mayBeShared = ({ category, draft, offline }: Asked) => category?.joinable === true && !offline && draft.value.behalf === null

/** 我也遇到: asked once, where others may have met the same and there is signal. */
export const useNearby = () => {
  const [rows, setRows] = useState<readonly NearbyMatter[]>([])
  const [asked, setAsked] = useState<string | null>(null)

  /** Whether something like it was told nearby; it is then offered first. */
  const found = async (about: Asked): Promise<boolean> => {
    const { category, place, draft } = about
    const what = `${category?.id ?? ''} ${place?.gridId ?? ''}`
    if (!category || !mayBeShared(about) || asked === what) return false
    const reply = await call('matters.nearby', { gridId: place?.gridId, category: category.id, text: plain(draft.value.text) || undefined })
    setAsked(what)
    if (!reply.ok || reply.data.rows.length === 0) return false
    setRows(reply.data.rows)
    return true
  }
  return { rows, found, close: () => setRows([]) }
}
