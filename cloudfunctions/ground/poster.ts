import type { Poster } from '@/contract/places'

export type Item = Poster['items'][number]

export const colours = { red: '#c8161d', ink: '#222222', grey: '#666666', white: '#ffffff' } as const

/** Cut to what fits on a line: a Chinese character is as wide as it is tall. */
const fitted = (text: string, sizeMm: number, widthMm: number): string => {
  const letters = [...text]
  const most = Math.floor(widthMm / sizeMm)
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}

interface Style {
  readonly sizeMm: number
  readonly color?: string
  readonly weight?: 'normal' | 'bold'
}

/** How text is laid out on a sheet of a width: nothing runs over its margins. */
export const onSheet = (widthMm: number, marginMm: number) => {
  const line = (text: string, yMm: number, { sizeMm, color = colours.ink, weight = 'normal' }: Style) =>
    ({ kind: 'text', text: fitted(text, sizeMm, widthMm - 2 * marginMm), yMm, sizeMm, weight, color }) as const
  return {
    centred: (text: string, yMm: number, style: Style): Item => ({ ...line(text, yMm, style), xMm: widthMm / 2, align: 'center' }),
    left: (text: string, yMm: number, style: Style): Item => ({ ...line(text, yMm, style), xMm: marginMm, align: 'left' }),
  }
}
