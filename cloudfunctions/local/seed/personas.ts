import type { Role } from '@/contract/words'

/** Somebody whose phone one may hold on the local cloud. */
export interface Persona {
  readonly openid: string
  readonly name: string
  readonly role: Role | 'resident'
  /** Where they live, or the place they answer for; null for somebody who has not said where they live. */
  readonly orgId: string | null
  readonly orgName: string | null
}

const eti = '152221108209'
const xingan = '152221108001'
const township = '152221108'
const county = '152221'

interface Phone {
  readonly openid: string
  readonly role: Persona['role']
  readonly orgId: string | null
  /** What they are to whoever looks for somebody of that kind, where they hold no office. */
  readonly shown?: Role
}

/** Nobody of the seed: she comes to live here and gets the office while the village lives (`village/`). */
export const shopkeeper = { openid: 'shop-eti', name: '萨仁高娃示例', role: 'shopkeeper', orgId: eti, orgName: '俄体村' } as const

/** The phones of the seed, in the order shown: readable openids, each in its place. `role` says what they are there. */
export const phones: readonly Phone[] = [
  { openid: 'resident-eti-1', role: 'resident', orgId: `${eti}002` },
  { openid: 'resident-eti-2', role: 'resident', orgId: `${eti}001` },
  { openid: 'resident-eti-3', role: 'resident', orgId: `${eti}002` },
  { openid: 'resident-xingan-1', role: 'resident', orgId: `${xingan}001` },
  { openid: 'resident-new', role: 'resident', orgId: null },
  { openid: 'worker-eti-1', role: 'fullTimeWorker', orgId: `${eti}002` },
  { openid: 'worker-eti-2', role: 'fullTimeWorker', orgId: `${eti}001` },
  { openid: 'worker-eti-3', role: 'fullTimeWorker', orgId: `${eti}003` },
  { openid: 'worker-eti-4', role: 'partTimeWorker', orgId: `${eti}003` },
  { openid: 'leader-eti-1', role: 'groupLeader', orgId: `${eti}001` },
  { openid: 'worker-xingan-1', role: 'fullTimeWorker', orgId: `${xingan}001` },
  { openid: 'member-eti-1', role: 'member', orgId: `${eti}002` },
  { openid: 'member-eti-2', role: 'member', orgId: `${eti}001` },
  { openid: 'secretary-eti', role: 'secretary', orgId: eti },
  { openid: 'secretary-xingan', role: 'secretary', orgId: xingan },
  { openid: 'township-eti', role: 'townshipOfficer', orgId: township },
  { openid: 'county', role: 'countyOfficer', orgId: county },
  { openid: 'department-water', role: 'departmentOfficer', orgId: 'D152221001' },
  // Has reported to the community and waits to be confirmed.
  { openid: 'member-eti-new', role: 'resident', orgId: `${eti}003` },
  // Speaks for a unit that has reported to the community.
  { openid: 'unit-water', role: 'resident', orgId: `${xingan}001`, shown: 'unitContact' },
]
