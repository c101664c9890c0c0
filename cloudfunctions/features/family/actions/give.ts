import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { derivedId } from '../../../ground/ids'
import { links } from '../../inbox/kinds/links'
import type { Tell } from '../../inbox/kinds/tell'
import { freeIn, stands, type Account, type Entry, type Party } from '../../points/account'
import { accounts, decideAccount, filedEntries } from '../../points/actions/accounts'
import { give, giftOf, type Giving } from '../../points/giving'
import { familyOf, memberOf, nameOf, type Member } from '../family'
import { familyPools } from '../../points/actions/pools'
import { familiesWith } from './store'

const tellOf = ({ id, amount, now }: Giving, from: Party, to: Member): Tell => ({
  id: `${id}_tell`,
  kind: 'tell',
  to: { personId: to.personId, openid: to.openid },
  message: 'familyGave',
  at: now,
  about: { page: links.points, summary: `${String(amount)} 分`, place: '', who: from.name, words: null, dueAt: null },
})

/** The entry of a gift that was made long ago; no request while the account has never filed any. */
const filedOf = async (saved: Account | null, id: string): Promise<Entry | undefined> =>
  saved && !stands(saved, id) ? (await filedEntries(saved, [id]))[0] : undefined

/** One save of the giver's own account; what the other gets follows from it. */
export const givePoints: Action<'family.give'> = async ({ to, amount, key }, { actor, now }) => {
  if (!(await familyPools())) return err('family.off')
  if (to === actor._id) return err('family.own')
  const [found, loaded] = await Promise.all([familiesWith(actor._id), accounts.get(actor._id)])
  const family = familyOf(found, actor._id)
  if (family === null) return err('family.none')
  const member = memberOf(family, to)
  if (!member) return err('family.not_member')
  const from = { personId: actor._id, name: nameOf(actor) }
  const giving = { id: derivedId('gv', `${actor._id}/${key}`), amount, to: { personId: to, name: member.name }, now }
  const given = await decideAccount(
    actor._id,
    async (account, saved) => {
      const next = give(account, giving, await filedOf(saved, giving.id))
      return next.ok ? ok({ next: next.value, effects: [giftOf(giving, from), tellOf(giving, from, member)] }) : next
    },
    loaded,
  )
  if (!given.ok) return given.code === 'changed' ? err('points.changed') : err(given.code)
  return ok({ free: freeIn(given.value) })
}
