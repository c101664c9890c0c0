import type { Poster } from '@/contract/places'
import { colours, onSheet } from '../../ground/poster'
import { sayFullDate } from '../../ground/time/beijing'
import type { Registration, UnitRegistration } from './registration'

/** A5, to show at the unit or on a phone. */
const a5 = { widthMm: 148, heightMm: 210 }
const { centred, left } = onSheet(a5.widthMm, 16)

interface Receipt {
  readonly title: string
  readonly number: string
  readonly at: number
  readonly lines: readonly string[]
  readonly signed: string
}

const sheet = ({ title, number, at, lines, signed }: Receipt): Poster => ({
  ...a5,
  items: [
    { kind: 'box', xMm: 0, yMm: 0, widthMm: a5.widthMm, heightMm: 40, color: colours.red },
    centred(title, 20, { sizeMm: 9, color: colours.white, weight: 'bold' }),
    centred(`编号 ${number}`, 32, { sizeMm: 5, color: colours.white }),
    ...lines.map((text, index) => left(text, 58 + index * 14, { sizeMm: 6, weight: index === 0 ? 'bold' : 'normal' })),
    { kind: 'box', xMm: 16, yMm: 168, widthMm: a5.widthMm - 32, heightMm: 0.4, color: colours.grey },
    centred(signed, 180, { sizeMm: 6 }),
    centred(`${sayFullDate(at)} 确认`, 190, { sizeMm: 5, color: colours.grey }),
    centred('由「网格回音」小程序生成', 201, { sizeMm: 4, color: colours.grey }),
  ],
})

const names = (choices: Registration['skills']) => choices.map(({ name }) => name).join('、')
const told = (label: string, words: string): string[] => (words === '' ? [] : [`${label}：${words}`])

const signedBy = ({ place }: Pick<Registration, 'place'>) => `${place.townshipName} ${place.communityName}`

/** 报到单 of a member; null while nobody has confirmed. No phone and no home: it is shown around. */
export const memberReceipt = (registration: Registration): { number: string; at: number; poster: Poster } | null => {
  const { number, confirmedAt: at, name, unit, place, skills, classes } = registration
  if (number === null || at === null) return null
  const lines = [
    name,
    ...told('单位', unit?.name ?? ''),
    `报到地：${place.townshipName} ${place.communityName}`,
    ...told('特长', names(skills)),
    ...told('服务类别', names(classes)),
  ]
  return { number, at, poster: sheet({ title: '在职党员报到单', number, at, lines, signed: signedBy(registration) }) }
}

/** 报到单 of a unit. */
export const unitReceipt = (reported: UnitRegistration): { number: string; at: number; poster: Poster } | null => {
  const { number, confirmedAt: at, unit, place, contact, offers, takesOn } = reported
  if (number === null || at === null) return null
  const lists = [...offers.slice(0, 2).map((text) => `资源：${text}`), ...takesOn.slice(0, 2).map((text) => `项目：${text}`)]
  const lines = [unit.name, `报到地：${place.townshipName} ${place.communityName}`, `联系人：${contact.name}`, ...lists]
  return { number, at, poster: sheet({ title: '单位报到单', number, at, lines, signed: signedBy({ place }) }) }
}
