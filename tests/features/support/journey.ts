import { randomUUID } from 'node:crypto'
import type { CallName, Input, Output, Reply } from '@/contract'
import type { LocalCloud } from '../../support/local-cloud'

/** The people of the seed who play in most tests: a resident and the worker of one grid, and some who have no part in it. */
export const people = {
  resident: 'resident-eti-1',
  neighbour: 'resident-eti-3',
  worker: 'worker-eti-1',
  otherWorker: 'worker-eti-2',
  secretary: 'secretary-eti',
  stranger: 'nobody-has-met-them',
} as const
/** The grid where the resident lives and for which the worker answers. */
export const homeGrid = '152221108209002'

export const newKey = (): string => randomUUID()

/** The data of a call that must succeed. */
export const must = <Data>(reply: Reply<Data>): Data => {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message} ${JSON.stringify(reply.error.fields ?? {})}`)
  return reply.data
}

/** Calls as one person, typed by the contract. */
export const as =
  (cloud: LocalCloud, openid: string) =>
  async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>> =>
    (await cloud.call<Output<Name>>(openid, name, input)).reply

/** A fresh request of the resident, as it stands after submitting. */
export const submitted = async (cloud: LocalCloud, text = '村口的路灯坏了三天'): Promise<Output<'matters.submit'>> =>
  must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text }))

/** The inbox of a person, what speaks of one matter. */
export const inboxAbout = async (cloud: LocalCloud, openid: string, matterId: string) =>
  must(await as(cloud, openid)('inbox.list', {})).rows.filter(({ page }) => page?.includes(matterId))

/** The WeChat notifications that a person got about one matter. */
export const noticesAbout = async (cloud: LocalCloud, openid: string, matterId: string) =>
  (await cloud.messages(openid)).filter(({ page }) => page.includes(matterId))
