import type { ContactCard, Poster } from '@/contract/places'
import { roles } from '@/contract/words'
import { colours, onSheet } from '../../ground/poster'

const a4 = { widthMm: 210, heightMm: 297 }
const { centred, left } = onSheet(a4.widthMm, 20)

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
      { kind: 'box', xMm: 0, yMm: 0, widthMm: a4.widthMm, heightMm: 58, color: colours.red },
      centred('有事找网格 件件有回音', 28, { sizeMm: 14, color: colours.white, weight: 'bold' }),
      centred(`${townshipName} ${communityName}`, 46, { sizeMm: 9, color: colours.white }),
      centred(gridName, 78, { sizeMm: 14, color: colours.ink, weight: 'bold' }),
      ...people(card).map((text, at) => left(text, 98 + at * 15, { sizeMm: 8, weight: at === 0 ? 'bold' : 'normal' })),
      { kind: 'image', xMm: 65, yMm: 172, widthMm: 80, heightMm: 80, url },
      centred('微信扫一扫，找网格员办事', 264, { sizeMm: 8, color: colours.ink }),
      ...(card.supervisionPhone ? [centred(`监督电话 ${card.supervisionPhone}`, 280, { sizeMm: 7, color: colours.grey })] : []),
    ],
  }
}
