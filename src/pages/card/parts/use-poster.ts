import { useAction } from '@/lib/hooks/use-action'
import { useDrawing } from '@/lib/drawing/use-drawing'

/** The poster of a grid: laid out by the server, drawn on this phone. */
export const usePoster = (gridId: string, canvasId: string) => {
  const { run, busy, error } = useAction('grid.cardPoster')
  const drawing = useDrawing(canvasId)
  const make = async () => {
    const poster = await run(() => ({ id: gridId }))
    if (poster) await drawing.draw(poster)
  }
  return { ...drawing, make, busy, error: drawing.error ?? error }
}
