import { fc } from '../support/random'
import { boundsOfPoints, checkBounds, crossesItself, toGcj02, type Bounds } from '../../cloudfunctions/features/grid/bounds'
import { makeLocator } from '../../cloudfunctions/features/grid/locator'
import { joinOutlines, packBounds, unpackBounds } from '../../cloudfunctions/features/grid/outline'

/** A square of `size` degrees with its south-west corner at lng, lat. */
const square = (lng: number, lat: number, size = 0.01): number[][] => [
  [lng, lat],
  [lng + size, lat],
  [lng + size, lat + size],
  [lng, lat + size],
  [lng, lat],
]
const polygon = (...rings: number[][][]): Bounds => ({ type: 'Polygon', coordinates: rings })
const area = (id: string, bounds: Bounds) => ({ id, outline: packBounds(bounds) })
const at = (lng: number, lat: number) => ({ lng, lat })

const degrees = (min: number, max: number) => fc.integer({ min: min * 1e6, max: max * 1e6 }).map((value) => value / 1e6)
const aRing = fc.array(
  fc.tuple(degrees(73, 136), degrees(17, 54)).map(([lng, lat]) => [lng, lat]),
  { minLength: 3, maxLength: 60 },
)

test('packed bounds come back as they were, to the tenth of a metre', () => {
  fc.assert(
    fc.property(fc.array(fc.array(aRing, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }), (coordinates) => {
      expect(unpackBounds(packBounds({ type: 'MultiPolygon', coordinates }))).toEqual({ type: 'MultiPolygon', coordinates })
    }),
  )
  const one = polygon(square(121.5, 46.1))
  expect(unpackBounds(packBounds(one))).toEqual(unpackBounds(packBounds(unpackBounds(packBounds(one)))))
  expect(unpackBounds(joinOutlines([packBounds(one), packBounds(one)]) ?? '').type).toBe('MultiPolygon')
  expect(joinOutlines([])).toBeNull()
})

const near = [121.5, 46.1]
test.each<[string, Bounds, string | null]>([
  ['a square', polygon(square(121.5, 46.1)), null],
  ['an open ring is closed', boundsOfPoints(square(121.5, 46.1).slice(0, -1)), null],
  [
    'a bow tie',
    polygon([
      [121.5, 46.1],
      [121.6, 46.2],
      [121.6, 46.1],
      [121.5, 46.2],
      [121.5, 46.1],
    ]),
    'grid.bounds_crossing',
  ],
  [
    'a line there and back',
    polygon([
      [121.5, 46.1],
      [121.6, 46.1],
      [121.5, 46.1],
    ]),
    'grid.bounds_crossing',
  ],
  ['latitude first', polygon(square(46.1, 121.5)), 'grid.bounds_abroad'],
  ['no degrees at all', polygon(square(NaN, 46)), 'grid.bounds_abroad'],
  ['another province', polygon(square(104, 30.6)), 'grid.bounds_far'],
])('bounds: %s', (_what, bounds, code) => {
  const checked = checkBounds(bounds, near)
  expect(checked).toMatchObject(code === null ? { ok: true } : { ok: false, code })
  if (checked.ok) for (const ring of (checked.value as { coordinates: number[][][] }).coordinates) expect(ring[0]).toEqual(ring.at(-1))
})

test('neighbouring sides share a corner and do not cross', () => {
  expect(crossesItself(square(0, 0))).toBe(false)
})

test('GPS points move by some hundred metres, once', () => {
  const [[[lng = 0, lat = 0] = []] = []] = toGcj02(polygon(square(121.5, 46.1))).coordinates as number[][][]
  expect(lng - 121.5).toBeGreaterThan(0.001)
  expect(lng - 121.5).toBeLessThan(0.01)
  expect(Math.abs(lat - 46.1)).toBeLessThan(0.01)
})

const locate = makeLocator([
  area('big', polygon(square(121, 46, 0.1), square(121.04, 46.04, 0.02))),
  area('b-left', polygon(square(122, 46))),
  area('a-right', polygon(square(122.01, 46))),
  area('inner', polygon(square(121.01, 46.01))),
  area('two', { type: 'MultiPolygon', coordinates: [[square(123, 46)], [square(124, 46)]] }),
])

test.each<[string, { lng: number; lat: number }, string[]]>([
  ['inside one', at(121.09, 46.09), ['big']],
  ['where two overlap, the smallest first', at(121.015, 46.015), ['inner', 'big']],
  ['in a hole', at(121.05, 46.05), []],
  ['on the edge that two share, by id', at(122.01, 46.005), ['a-right', 'b-left']],
  ['on a corner', at(122, 46), ['b-left']],
  ['in the second part', at(124.005, 46.005), ['two']],
  ['outside all', at(110, 40), []],
  ['nowhere', at(NaN, NaN), []],
])('a point %s', (_where, point, ids) => {
  expect(locate(point)).toEqual(ids)
})

test('no grids at all: nothing is found, nothing throws', () => {
  expect(makeLocator([])(at(121, 46))).toEqual([])
})
