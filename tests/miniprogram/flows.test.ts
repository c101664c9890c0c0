import { flows, type Flow } from '../../cloudfunctions/ground/flows'
import { counted, type Effort } from '../support/weapp/counted'
import { onPhones } from '../support/weapp/on-phones'
import type { Walk } from '../support/weapp/walks'
import { walksOfMatters } from '../support/weapp/walks-of-matters'
import { walksOfOthers } from '../support/weapp/walks-of-others'

/** The main flows as they are walked in the built mini-program: each takes what the table says, and no more than it may. */
const on = onPhones()
const walks: Readonly<Record<Flow, Walk>> = { ...walksOfMatters, ...walksOfOthers }

/** What a flow may take at most. Where none is named: five taps and two fields. */
const most: Readonly<Partial<Record<Flow, Effort>>> = {
  submit: { taps: 4, fields: 1 },
  respond: { taps: 2, fields: 0 },
  takeOver: { taps: 2, fields: 0 },
  confirm: { taps: 3, fields: 0 },
  phoneVisit: { taps: 2, fields: 0 },
  reached: { taps: 2, fields: 0 },
  confirmMember: { taps: 2, fields: 0 },
}
const usual: Effort = { taps: 5, fields: 2 }

test.each(Object.keys(walks) as Flow[])('%s takes what the table says, within its budget', async (flow) => {
  const hand = counted()
  await walks[flow](hand, on)
  expect({ [flow]: hand.effort() }).toEqual({ [flow]: flows[flow] })
  const { taps, fields } = most[flow] ?? usual
  expect(flows[flow].taps).toBeLessThanOrEqual(taps)
  expect(flows[flow].fields).toBeLessThanOrEqual(fields)
})
