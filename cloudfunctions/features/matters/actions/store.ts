import { createHash, randomUUID } from 'node:crypto'
import type { MatterView } from '@/contract/matters'
import { linksFor } from '../../../platform/files'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates } from '../../../platform/store'
import type { Context } from '../../action'
import { deliver } from '../../inbox/actions/deliver'
import type { Call, StepError, StepResult } from '../deciding'
import type { Matter } from '../matter'
import { photosOf, toView } from '../view'

export const matters = aggregates<Matter>('matters', deliver)

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** The same person's same key always names the same matter. */
export const matterIdOf = (personId: string, key: string): string => `m_${digest(`${personId}/${key}`).slice(0, 24)}`

/** Tells a resend from another request under the same key. */
export const fingerprintOf = (input: unknown): string => digest(JSON.stringify(input)).slice(0, 32)

/** The matter as the caller may see it, photos with their links. */
export const viewFor = async (matter: Matter, { actor, now }: Context): Promise<MatterView> =>
  toView(matter, { actor, now, links: await linksFor(photosOf(matter)) })

type ChangeError = StepError | 'matters.not_found' | 'matters.changed'

/** Change one matter by a rule, and show the caller what it became. */
export const step = async (
  { id, key = randomUUID() }: { id: string; key?: string | undefined },
  context: Context,
  rule: (matter: Matter, call: Call) => StepResult,
): Promise<Result<MatterView, ChangeError>> => {
  const changed = await matters.change(id, (matter) => rule(matter, { ...context, key }))
  if (changed.ok) return ok(await viewFor(changed.value, context))
  if (changed.code === 'not_found') return err('matters.not_found')
  return err(changed.code === 'changed' ? 'matters.changed' : changed.code)
}
