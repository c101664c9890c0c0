import type { Output } from '@/contract'
import type { LocalCloud } from '../support/local-cloud'
import { testFaults, type Deed } from './support/faults'
import { doing, officers, township } from './support/grid-world'
import { homeGrid, newKey, people } from './support/journey'
import { community, registered, toldTo } from './support/registrations'

/** What says who somebody is, which unit they speak for, and where a place went: each with every database request broken. */
const contact = 'speaks-for-units'
let numbers = 0
/** Communities that went to another township: each world takes one that stands still. */
let recoded = 0
const aPhone = () => `1970000${String((numbers += 1)).padStart(4, '0')}`
const aName = () => `故障单位${newKey().slice(0, 8)}`
const proves = (cloud: LocalCloud, openid: string, phone: string) => doing(cloud, openid)('people.phone', { code: `local-${phone}` })

/** A unit's report, written by its contact themselves, or by somebody who names them. */
const aUnit = async (cloud: LocalCloud, { by, phone, self }: { by: string; phone: string; self: boolean }) => {
  const { id } = await doing(cloud, by)('registration.unit', {
    key: newKey(),
    name: aName(),
    communityId: community,
    contact: { name: '钱示例', phone, self },
    offers: [],
    takesOn: [],
  })
  return id
}
/** One that its secretary has taken in. */
const aRegisteredUnit = async (cloud: LocalCloud, by: string) => {
  const phone = aPhone()
  const id = await aUnit(cloud, { by, phone, self: true })
  await doing(cloud, officers.secretary)('registration.confirm', { id, key: newKey() })
  return { id, phone }
}
const unitsOf = async (cloud: LocalCloud, openid: string, id: unknown): Promise<Output<'registration.mine'>['units']> =>
  (await doing(cloud, openid)('registration.mine', {})).units.filter((unit) => unit.id === id)

const titles = async (cloud: LocalCloud, openid: string, title: string) =>
  (await toldTo(cloud, openid)).filter((told) => told === title).length

const deeds: readonly Deed[] = [
  {
    name: 'registration.approve',
    by: officers.county,
    prepare: async (cloud) => {
      const by = `contact-${newKey()}`
      const { id, phone } = await aRegisteredUnit(cloud, by)
      await proves(cloud, by, phone)
      return { id, key: newKey(), openid: by }
    },
    outcome: async (cloud, { input }) =>
      (await unitsOf(cloud, String(input.openid), input.id)).map((unit) => [unit.contact.proved, unit.contact.approved]),
    once: [[true, true]],
  },
  {
    name: 'registration.answer',
    by: contact,
    prepare: async (cloud) => {
      const [by, phone] = [`caller-${newKey()}`, aPhone()]
      await proves(cloud, contact, phone)
      return { id: await aUnit(cloud, { by, phone, self: false }), accept: true, key: newKey(), openid: by }
    },
    outcome: async (cloud, { input }) => [
      (await unitsOf(cloud, contact, input.id)).length,
      (await unitsOf(cloud, String(input.openid), input.id)).length,
      await titles(cloud, String(input.openid), '单位联系人答应了'),
    ],
    once: [1, 0, 1],
  },
  {
    name: 'registration.rename',
    by: officers.county,
    prepare: async (cloud) => {
      const by = `named-${newKey()}`
      const { id } = await aRegisteredUnit(cloud, by)
      return { id, key: newKey(), name: aName(), openid: by }
    },
    outcome: async (cloud, { input }) => [
      (await unitsOf(cloud, String(input.openid), input.id)).map(({ name }) => name === input.name),
      (await doing(cloud, people.resident)('registration.units', { words: String(input.name) })).names.length,
    ],
    once: [[true], 1],
  },
  {
    name: 'matters.notMine',
    by: contact,
    prepare: async (cloud) => {
      const phone = aPhone()
      await proves(cloud, contact, phone)
      const onBehalf = { name: '孙示例', phone, relation: 'neighbour' as const, consent: true as const }
      const place = { gridId: homeGrid }
      const said = await doing(cloud, people.resident)('matters.submit', {
        key: newKey(),
        category: 'roads',
        text: '路灯不亮',
        place,
        onBehalf,
      })
      return { id: said.id, key: newKey() }
    },
    outcome: async (cloud, { input: { id } }) =>
      (await doing(cloud, contact)('matters.mine', {})).invitations.filter((invitation) => invitation.id === id).length,
    once: 0,
  },
  {
    name: 'staff.undoPassed',
    by: officers.secretary,
    prepare: async (cloud) => {
      const { openid, id } = await registered(cloud)
      const passed = await doing(cloud, officers.secretary)('staff.passed', { whom: { kind: 'member', id }, key: newKey() })
      return { id: passed.id, key: newKey(), openid }
    },
    outcome: async (cloud, { input }) => {
      const { rows } = await doing(cloud, officers.secretary)('staff.passings', { orgId: community })
      return rows.filter(({ id }) => id === input.id).map(({ undone }) => undone)
    },
    once: [true],
  },
  {
    name: 'grid.recode',
    by: officers.county,
    prepare: async (cloud) => {
      const at = (recoded += 1)
      const { children } = await doing(cloud, people.stranger)('grid.children', {
        id: `1522211${String(Math.floor(at / 12)).padStart(2, '0')}`,
      })
      return { from: children[at % 12]?.id, to: `${township}${String(500 + at)}`, name: `换码${newKey().slice(0, 6)}`, key: newKey() }
    },
    outcome: async (cloud, { input }) =>
      (await doing(cloud, officers.county)('grid.recodings', {})).rows.filter(({ to }) => to.id === input.to).length,
    once: 1,
  },
]

testFaults(deeds)
