import { functionOf } from '@/contract/functions'
import { filesIn } from '@/contract/marks'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { checkWords } from '../../../platform/checking'
import { findById } from '../../../platform/documents'
import type { Gate } from '../../dispatch'
import { checked } from '../checking'
import { heldWords, type Held } from '../held'
import { fileFault } from './file-fault'
import { moderation } from './store'

/** What others would read passes WeChat's check before anything is done; what it leaves open waits for a person. */
export const gate: Gate = {
  pass: async ({ name, schema, input, actor, now }) => {
    const fault = await fileFault(filesIn(schema, input), actor)
    if (fault) return { then: 'refuse', code: fault }
    const found = await checked(schema, input, (words) => checkWords(actor.openid, words))
    if (found.then === 'do') return found
    if (found.then === 'refuse') return { then: 'refuse', code: 'words.risky' }
    const call = { name, server: functionOf(name), input }
    const id = derivedId('h', `${actor._id}/${name}/${fingerprintOf(input)}`)
    const { document } = await moderation.create(id, heldWords({ call, text: found.text, why: found.why }, { actor, now }))
    if (document.state === 'allowed') return { then: 'do', input }
    return { then: 'refuse', code: document.state === 'refused' ? 'words.refused' : 'words.held' }
  },
  released: async (id) => {
    const held = await findById<Held>('moderation', id)
    const isOpen = held?.state === 'allowed' && held.came === null && held.call !== null
    return isOpen ? { ...held.call, openid: held.by.openid ?? '' } : null
  },
}
