import type { CallName, Input } from '@/contract'
import type { LocalCloud } from '../../support/local-cloud'
import { as, must, newKey } from './journey'

/** The officers of the seed's settled township. */
export const officers = {
  county: 'county',
  township: 'township-eti',
  secretary: 'secretary-eti',
  worker: 'worker-eti-1',
  resident: 'resident-eti-1',
} as const

export const township = '152221108'
export const community = '152221108209'

/** Calls that must succeed, as one person. */
export const doing =
  (cloud: LocalCloud, openid: string) =>
  async <Name extends CallName>(name: Name, input: Input<Name>) =>
    must(await as(cloud, openid)(name, input))

/** Other communities of that township, in which nobody holds an office. */
const others = ['200', '201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212'].map((code) => `${township}${code}`)

let count = 0
/** Another community each time: whoever looks at a grid reads all that were ever beside it, and hundreds in one make each look slow. */
export const nextCommunity = (): string => others[(count += 1) % others.length] ?? community

/** A fresh grid, of the settled community where no other is named. */
export const freshGrid = async (cloud: LocalCloud, name = `试验网格${newKey().slice(0, 6)}`, parentId = community): Promise<string> =>
  (await doing(cloud, officers.township)('grid.save', { parentId, name, key: newKey() })).id

/** A square of a hundredth of a degree. */
export const square = (lng: number, lat: number) => {
  const [east, north] = [Number((lng + 0.01).toFixed(6)), Number((lat + 0.01).toFixed(6))]
  return {
    type: 'Polygon' as const,
    coordinates: [
      [
        [lng, lat],
        [east, lat],
        [east, north],
        [lng, north],
        [lng, lat],
      ],
    ],
  }
}
