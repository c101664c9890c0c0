import type { Input, Output } from '@/contract'
import { identityConsent } from '@/contract/words-registration'
import type { LocalCloud } from '../../support/local-cloud'
import { as, homeGrid, must, newKey } from './journey'

export const secretary = 'secretary-eti'
export const otherSecretary = 'secretary-xingan'
export const community = '152221108209'
/** A grid of another community of the same township. */
export const otherGrid = '152221108001001'
/** Another grid of the same community. */
export const nextGrid = '152221108209001'

let persons = 0
/** Somebody nobody has met. */
export const somebodyNew = (): string => `reporting-${String((persons += 1))}-${newKey().slice(0, 8)}`

/** What a member sends, under a key of its own. */
export const reporting = (over: Partial<Input<'registration.member'>> = {}): Input<'registration.member'> => ({
  key: newKey(),
  name: '赵示例',
  phone: '13900000001',
  unit: '示例气象局',
  gridId: homeGrid,
  skills: ['plumbing'],
  classes: ['hardship'],
  freeTimes: ['weekend'],
  consent: identityConsent.wording,
  ...over,
})

export type Registered = Output<'registration.member'>

export const reported = async (cloud: LocalCloud, openid: string, over: Partial<Input<'registration.member'>> = {}): Promise<Registered> =>
  must(await as(cloud, openid)('registration.member', reporting(over)))

/** Somebody new whom the secretary has taken in. */
export const registered = async (
  cloud: LocalCloud,
  over: Partial<Input<'registration.member'>> = {},
): Promise<{ openid: string; id: string }> => {
  const openid = somebodyNew()
  const { id } = await reported(cloud, openid, over)
  must(await as(cloud, secretary)('registration.confirm', { id, key: newKey() }))
  return { openid, id }
}

/** The registration as its member sees it. */
export const mine = async (cloud: LocalCloud, openid: string) => {
  const { registration } = must(await as(cloud, openid)('registration.mine', {}))
  if (!registration) throw new Error(`${openid} has not reported`)
  return registration
}

/** Where a person is a member. */
export const memberIn = async (cloud: LocalCloud, openid: string): Promise<string[]> =>
  must(await as(cloud, openid)('people.me', {}))
    .assignments.filter(({ role }) => role === 'member')
    .map(({ orgId }) => orgId)

/** The titles of what a person has been told, the newest first. */
export const toldTo = async (cloud: LocalCloud, openid: string): Promise<string[]> =>
  must(await as(cloud, openid)('inbox.list', {})).rows.map(({ title }) => title)
