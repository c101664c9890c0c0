import { useState } from 'react'
import { picture } from '@/cloud/paper'
import type { CallError } from '@/contract'
import type { Poster } from '@/contract/places'
import { drawPoster, PIXELS_PER_MM } from './draw-poster'
import { success } from '../hooks/success'

const notDrawn: CallError = { code: 'internal', message: '没画出来，可能是图还没传到。再点一次试试' }

/** A sheet that the server laid out, drawn on this phone's canvas, to be shown and saved. */
export const useDrawing = (canvasId: string) => {
  const [path, setPath] = useState<string | null>(null)
  const [error, setError] = useState<CallError | null>(null)

  const draw = async (poster: Poster) => {
    setError(null)
    const sheet = { id: canvasId, width: poster.widthMm * PIXELS_PER_MM, height: poster.heightMm * PIXELS_PER_MM }
    try {
      setPath(await picture.draw(sheet, (context, load) => drawPoster(poster, context, load)))
    } catch {
      setError(notDrawn)
    }
  }
  const save = async (name: string) => {
    if (path === null) return
    if (await picture.save(path, name)) success('存好了')
  }
  const { print, saveWord } = picture
  const onPrint = print && path !== null ? () => print(path) : undefined
  return { path, draw, save, saveWord, onPrint, error }
}
