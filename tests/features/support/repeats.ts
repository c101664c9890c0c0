import type { Asked } from '../../../cloudfunctions/features/statistics/repeats/asked'
import type { Repeat } from '../../../cloudfunctions/features/statistics/repeats/repeat'
import { day } from '../../../cloudfunctions/ground/time/beijing'
import type { LocalCloud } from '../../support/local-cloud'
import { noon } from './builders'
import { newKey } from './journey'
import { planted } from './messages'

const place = {
  gridId: '152221108200002',
  gridName: '第2网格',
  communityId: '152221108200',
  communityName: '俄体村',
  address: null,
  point: null,
}

/** One thing that somebody asked, as it is read to see whether it repeats. */
export const asked = (who: string, askedAt: number, more: Partial<Asked> = {}): Asked => ({
  _id: `m_${who}`,
  kind: 'request',
  category: { id: 'utilities', name: '水电暖气' },
  place,
  asker: { personId: `p_${who}` },
  onBehalf: null,
  state: 'inProgress',
  closing: null,
  askedAt,
  timeline: [{ what: 'submitted', at: askedAt }],
  ...more,
})

/** With what happened to it besides. */
export const opens = (one: Asked, events: readonly (readonly [Asked['timeline'][number]['what'], number])[]): Asked => ({
  ...one,
  timeline: [...one.timeline, ...events.map(([what, at]) => ({ what, at }))],
})

export const aCard = (more: Partial<Repeat> = {}): Repeat => ({
  _id: 'rp_1',
  version: 1,
  change: '',
  effects: [],
  effectsDueAt: null,
  kind: 'many',
  place: { gridId: place.gridId, gridName: place.gridName, communityId: place.communityId, communityName: place.communityName },
  category: { id: 'utilities', name: '水电暖气' },
  from: noon - 3 * day,
  at: noon - day,
  matters: ['m_a', 'm_b', 'm_c'],
  people: 3,
  until: noon + 89 * day,
  state: 'open',
  decision: null,
  nextYearAt: null,
  ...more,
})

/** A card in the village of the tests, as the clock would have put it down just now. */
export const aStandingCard = async (cloud: LocalCloud, more: Partial<Repeat> = {}): Promise<string> => {
  const now = await cloud.now()
  const village = '152221108209'
  const here = { gridId: `${village}002`, gridName: '第2网格', communityId: village, communityName: '俄体村' }
  const card = aCard({ _id: `rp_${newKey()}`, place: here, from: now - 2 * day, at: now, until: now + 90 * day, ...more })
  await planted(cloud, 'repeats', [card])
  return card._id
}
