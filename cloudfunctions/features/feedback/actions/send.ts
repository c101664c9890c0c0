import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { readChildren } from '../../grid/actions/read'
import { inOffice } from '../../grid/duty'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { ownFiles } from '../../matters/document/photos'
import { numberOf, send } from '../feedback'
import { feedback } from './store'

export const sendFeedback: Action<'feedback.send'> = async (input, { actor, now }) => {
  if (!ownFiles(input, actor)) return err('feedback.voice_not_yours')
  const [county] = await readChildren(null)
  const officers = (county?.staff ?? []).filter((staff) => staff.role === 'countyOfficer' && inOffice(staff, now))
  const fingerprint = fingerprintOf(input)
  const id = derivedId('f', `${actor._id}/${input.key}`)
  const { document } = await feedback.create(id, send({ id, input, fingerprint }, { actor, now, officers }))
  if (document.fingerprint !== fingerprint) return err('feedback.key_reused')
  return ok({ id, number: numberOf(document), at: document.at })
}
