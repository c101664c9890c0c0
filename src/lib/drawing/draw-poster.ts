import type { Poster } from '@/contract/places'

type Item = Poster['items'][number]
export type LoadImage = (url: string) => Promise<CanvasImageSource>

/** Pixels to a millimetre: 203 dots to an inch, which a notice board forgives. */
export const PIXELS_PER_MM = 8

const fontOf = ({ sizeMm, weight }: Extract<Item, { kind: 'text' }>) =>
  `${weight} ${sizeMm * PIXELS_PER_MM}px -apple-system, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif`

const rectangle = ({ xMm, yMm, widthMm, heightMm }: Extract<Item, { kind: 'box' | 'image' }>) =>
  [xMm * PIXELS_PER_MM, yMm * PIXELS_PER_MM, widthMm * PIXELS_PER_MM, heightMm * PIXELS_PER_MM] as const

const drawItem = async (context: CanvasRenderingContext2D, item: Item, load: LoadImage) => {
  if (item.kind === 'image') {
    context.drawImage(await load(item.url), ...rectangle(item))
    return
  }
  context.fillStyle = item.color
  if (item.kind === 'box') {
    context.fillRect(...rectangle(item))
    return
  }
  context.font = fontOf(item)
  context.textAlign = item.align
  context.textBaseline = 'alphabetic'
  context.fillText(item.text, item.xMm * PIXELS_PER_MM, item.yMm * PIXELS_PER_MM)
}

/** Draws a poster as laid out by the server, with this phone's own fonts, on a white sheet. */
export const drawPoster = async (poster: Poster, context: CanvasRenderingContext2D, load: LoadImage) => {
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, poster.widthMm * PIXELS_PER_MM, poster.heightMm * PIXELS_PER_MM)
  for (const item of poster.items) await drawItem(context, item, load)
}
