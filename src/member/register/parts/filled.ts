import type { Input, Output } from '@/contract'
import { placeName } from '@/lib/words/labels'
import { placeWords } from '@/lib/words/registration-words'

export type Form = Output<'registration.form'>
type Sent = Input<'registration.member'>

/** What is being filled in. `gridName` is only shown. */
export interface Filled {
  readonly name: string
  readonly phone: string
  readonly unit: string
  readonly gridId: string
  readonly gridName: string
  readonly skills: readonly string[]
  readonly classes: readonly string[]
  readonly freeTimes: NonNullable<Sent['freeTimes']>
  readonly agreed: boolean
}

const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id)

/** Where somebody reports to: as they did, else where they live. */
const livesIn = ({ home, registration }: Form): Pick<Filled, 'gridId' | 'gridName'> => {
  if (registration?.place.gridId != null) return { gridId: registration.place.gridId, gridName: placeWords(registration.place) }
  return home ? { gridId: home.gridId, gridName: placeName(home) } : { gridId: '', gridName: '' }
}

const fresh = { unit: null, skills: [], classes: [], freeTimes: [] }

/** What is known already: an earlier registration first, then the person and their home. */
export const begun = (form: Form): Filled => {
  const { unit, skills, classes, freeTimes } = form.registration ?? fresh
  const { name, phone } = { name: form.registration?.name ?? form.name, phone: form.registration?.phone ?? form.phone }
  return {
    name: name ?? '',
    phone: phone ?? '',
    unit: unit ?? '',
    ...livesIn(form),
    skills: ids(skills),
    classes: ids(classes),
    freeTimes,
    agreed: false,
  }
}

/** As it is sent. The wording stands for the consent that was given to it. */
export const toSend = ({ agreed, gridName: _gridName, skills, classes, ...rest }: Filled, key: string, wording: string): Sent => ({
  ...rest,
  key,
  skills: [...skills],
  classes: [...classes],
  consent: agreed ? wording : '',
})
