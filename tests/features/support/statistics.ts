import type { Rollup } from '../../../cloudfunctions/features/statistics/rollup'
import { sumOf, type Tally } from '../../../cloudfunctions/features/statistics/tally'
import type { LocalCloud } from '../../support/local-cloud'
import { root } from '../../support/value-imports'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { standing } from './shop'

/** What `npm run audit:statistics` says of a cloud; nobody is at work there. */
export const audited = (cloud: LocalCloud): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/recount/statistics.js'), cloud.url], {
    encoding: 'utf8',
  })
  if (status === 2) throw new Error(stderr)
  return stdout.trim()
}

/** Everything of a roll-up together. */
export const totalOf = async (cloud: LocalCloud, orgId: string, period: string): Promise<Tally> =>
  sumOf(Object.values((await standing<Rollup>(cloud, 'rollups', `${orgId}_${period}`))?.total ?? {}))
