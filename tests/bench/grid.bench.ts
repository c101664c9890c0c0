import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { makeLocator } from '../../cloudfunctions/features/grid/locator'
import { packBounds } from '../../cloudfunctions/features/grid/outline'

const grids = 2500
const side = 50
const points = 60
const [west, south, cell] = [119.5, 45.5, 0.06]

/** A round blob in its cell of the county, the same every time. */
const blob = (index: number): number[][] => {
  const [x, y] = [west + (index % side) * cell, south + Math.floor(index / side) * cell]
  const ring = Array.from({ length: points }, (_, step) => {
    const angle = (step / points) * 2 * Math.PI
    const radius = cell * (0.5 + 0.08 * Math.sin(angle * 7 + index))
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
  return [...ring, ...ring.slice(0, 1)]
}

const bounds = Array.from({ length: grids }, (_, index) => ({ type: 'Polygon' as const, coordinates: [blob(index)] }))
const areas = bounds.map((each, index) => ({ id: String(index).padStart(15, '0'), outline: packBounds(each) }))
const somewhere = (index: number) => ({ lng: west + ((index * 7919) % 3000) / 1000, lat: south + ((index * 104_729) % 3000) / 1000 })

const median = (run: (index: number) => unknown, times: number): number => {
  const taken = Array.from({ length: times }, (_, index) => {
    const started = process.hrtime.bigint()
    run(index)
    return Number(process.hrtime.bigint() - started) / 1000
  })
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? NaN
}

test('locating a point among 2,500 grids of 60 points', () => {
  const started = performance.now()
  const locate = makeLocator(areas)
  const load = performance.now() - started
  const ours = (index: number) => locate(somewhere(index))
  const turf = (index: number) => {
    const { lng, lat } = somewhere(index)
    return bounds.flatMap((each, at) => (booleanPointInPolygon([lng, lat], each) ? [areas[at]?.id] : []))
  }
  for (let index = 0; index < 200; index += 1) expect([...ours(index)].sort()).toEqual(turf(index).sort())
  median(ours, 5000)
  const [fast, slow] = [median(ours, 20_000), median(turf, 300)]
  const packed = Math.round(areas.reduce((sum, { outline }) => sum + outline.length, 0) / 1024)
  console.log(
    `locate: ${fast.toFixed(1)} µs median (turf, linear: ${slow.toFixed(0)} µs); making the locator ${load.toFixed(0)} ms; outlines ${packed} KB packed`,
  )
  expect(fast).toBeLessThanOrEqual(10)
})
