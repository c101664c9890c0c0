import { useState } from 'react'
import { picture } from '@/cloud/paper'
import type { CallError } from '@/contract'
import { drawPoster, PIXELS_PER_MM } from '@/lib/draw-poster'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'

const notDrawn: CallError = { code: 'internal', message: '海报没画出来，可能是码还没传到。再点一次试试' }
const notSaved: CallError = { code: 'internal', message: '没有存下来。请在设置里允许存到相册，再点一次' }

/** The poster of a grid: laid out by the server, drawn on this phone. */
export const usePoster = (gridId: string, canvasId: string) => {
  const { run, busy, error } = useAction('grid.cardPoster')
  const [path, setPath] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<CallError | null>(null)

  const make = async () => {
    setTrouble(null)
    const poster = await run(() => ({ id: gridId }))
    if (!poster) return
    const sheet = { id: canvasId, width: poster.widthMm * PIXELS_PER_MM, height: poster.heightMm * PIXELS_PER_MM }
    try {
      setPath(await picture.draw(sheet, (context, load) => drawPoster(poster, context, load)))
    } catch {
      setTrouble(notDrawn)
    }
  }
  const save = async (name: string) => {
    if (path === null) return
    const saved = await picture.save(path, name)
    setTrouble(saved ? null : notSaved)
    if (saved) success('存好了')
  }
  return { path, make, save, busy, error: trouble ?? error }
}
