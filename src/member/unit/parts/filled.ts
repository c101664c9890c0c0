import type { Input } from '@/contract'
import type { UnitView } from '@/contract/registration-views'
import { plain } from '@/contract/text'

/** What is being filled in for a unit. `communityName` is only shown. */
export interface FilledUnit {
  readonly name: string
  readonly communityId: string
  readonly communityName: string
  readonly contactName: string
  readonly contactPhone: string
  readonly self: boolean
  readonly offers: readonly string[]
  readonly takesOn: readonly string[]
}

interface Caller {
  readonly name: string | null
  readonly phone: string | null
}

const known = ({ name, place, contact, offers, takesOn }: UnitView): FilledUnit => ({
  name,
  communityId: place.communityId,
  communityName: place.communityName,
  contactName: contact.name,
  contactPhone: contact.phone ?? '',
  self: contact.proved,
  offers,
  takesOn,
})

/** What is known already: the unit as it stands, or whoever fills it in. */
export const begunUnit = (unit: UnitView | null, { name, phone }: Caller): FilledUnit =>
  unit
    ? known(unit)
    : {
        name: '',
        communityId: '',
        communityName: '',
        contactName: name ?? '',
        contactPhone: phone ?? '',
        self: true,
        offers: [],
        takesOn: [],
      }

const written = (lines: readonly string[]) => lines.filter((line) => plain(line) !== '')

export const unitToSend = (
  { name, communityId, contactName, contactPhone, self, offers, takesOn }: FilledUnit,
  key: string,
): Input<'registration.unit'> => ({
  key,
  name,
  communityId,
  contact: { name: contactName, phone: contactPhone, self },
  offers: written(offers),
  takesOn: written(takesOn),
})
