import { unsureGrid } from '@/contract/places'
import { periodOf } from '../../../cloudfunctions/ground/time/periods'
import type { Org } from '../../../cloudfunctions/features/grid/org'
import { childrenOf } from '../../../cloudfunctions/features/statistics/actions/shown'
import { emptyRollup } from '../../../cloudfunctions/features/statistics/rollup'
import { noon } from '../support/builders'

const village = '152221108209'
const month = periodOf('month', noon)
const unsure = unsureGrid(village)
const gone = `${village}009`

const orgOf = (_id: string, retired: Org['retired'] = null): Org => ({
  _id,
  name: _id,
  level: 'grid',
  parentId: village,
  hasChildren: false,
  staff: [],
  retired,
})
const counted = (orgId: string, asked: number) => ({
  _id: `${orgId}_${month.name}`,
  ...emptyRollup(orgId, month, 'month'),
  total: { request_life: { asked } },
})
const shownWhere = (asked: number) =>
  childrenOf(
    {
      orgs: [orgOf(unsure), orgOf(gone, { at: noon, into: [] }), orgOf(`${village}001`)],
      own: [],
      below: [counted(unsure, asked), counted(gone, asked)],
      coverage: null,
      asOf: noon,
    },
    village,
    { period: month, filter: {}, now: noon },
  ).map(({ id }) => id)

test('a grid stands there always; one that is no more, or stands for not knowing, while something was asked in it', () => {
  expect(shownWhere(0)).toEqual([`${village}001`])
  expect(shownWhere(1).sort()).toEqual([unsure, `${village}001`, gone].sort())
})
