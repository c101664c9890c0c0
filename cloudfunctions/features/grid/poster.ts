import type { ContactCard, Poster } from '@/contract/places'
import { roles } from '@/contract/words'

type Item = Poster['items'][number]

const a4 = { widthMm: 210, heightMm: 297 }
const margin = 20
const red = '#c8161d'
const ink = '#222222'
const grey = '#666666'

/** Cut to what fits on a line: a Chinese character is as wide as it is tall. */
const fitted = (text: string, sizeMm: number, widthMm = a4.widthMm - 2 * margin): string => {
  const letters = [...text]
  const most = Math.floor(widthMm / sizeMm)
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}

const centred = (text: string, yMm: number, style: { sizeMm: number; color: string; weight?: 'normal' | 'bold' }): Item => ({
  kind: 'text', text: fitted(text, style.sizeMm), xMm: a4.widthMm / 2, yMm, sizeMm: style.sizeMm, weight: style.weight ?? 'normal', align: 'center', color: style.color,
})

const left = (text: string, yMm: number, weight: 'normal' | 'bold'): Item => ({ kind: 'text', text: fitted(text, 8), xMm: margin, yMm, sizeMm: 8, weight, align: 'left', color: ink })

/** At most so many people: what does not fit on a wall is on the card behind the code. */
const shownPeople = 4

const people = ({ contacts, partyGroup }: ContactCard): readonly string[] => [
  ...contacts.slice(0, shownPeople).map(({ role, name, phone }) => `${roles[role]} ${name} ${phone ?? ''}`),
  ...(partyGroup ? [`${partyGroup.name} ${partyGroup.leader ?? ''} ${partyGroup.phone ?? ''}`] : []),
]

/** A contact card for the notice board, A4: whom to ask, the code to scan, where to complain. */
export const posterOf = (card: ContactCard, url: string): Poster => {
  const { townshipName, communityName, gridName } = card.place
  return {
    ...a4,
    items: [
      { kind: 'box', xMm: 0, yMm: 0, widthMm: a4.widthMm, heightMm: 58, color: red },
      centred('有事找网格 件件有回音', 28, { sizeMm: 14, color: '#ffffff', weight: 'bold' }),
      centred(`${townshipName} ${communityName}`, 46, { sizeMm: 9, color: '#ffffff' }),
      centred(gridName, 78, { sizeMm: 14, color: ink, weight: 'bold' }),
      ...people(card).map((text, at) => left(text, 98 + at * 15, at === 0 ? 'bold' : 'normal')),
      { kind: 'image', xMm: 65, yMm: 172, widthMm: 80, heightMm: 80, url },
      centred('微信扫一扫，找网格员办事', 264, { sizeMm: 8, color: ink }),
      ...(card.supervisionPhone ? [centred(`监督电话 ${card.supervisionPhone}`, 280, { sizeMm: 7, color: grey })] : []),
    ],
  }
}
