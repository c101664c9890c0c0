import gcoord from 'gcoord'
import type * as v from 'valibot'
import type { Bounds as BoundsSchema } from '@/contract/places'
import { err, ok, type Result } from '../../platform/result'
import { metresBetween } from '../../ground/distance'

/** GeoJSON in GCJ-02 degrees, longitude first. */
export type Bounds = v.InferOutput<typeof BoundsSchema>

export type BoundsError = 'grid.bounds_crossing' | 'grid.bounds_abroad' | 'grid.bounds_far'

type Position = readonly number[]

/** Farther than this from the places around it, a grid was drawn in the wrong county or with swapped numbers. */
const farKm = 100
/** The land of China, generously. */
const china = { west: 73, east: 136, south: 17, north: 54 }

const inChina = ([lng = 0, lat = 0]: Position) => lng >= china.west && lng <= china.east && lat >= china.south && lat <= china.north

const ringsOf = (bounds: Bounds): number[][][] => (bounds.type === 'Polygon' ? bounds.coordinates : bounds.coordinates.flat())

const turn = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

const crosses = (a: Position, b: Position, [c, d]: readonly [Position, Position]): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0

/** Whether two sides of a ring cross. Sides that only touch do not. */
export const crossesItself = (ring: readonly Position[]): boolean => {
  const sides = ring.slice(1).map((to, at) => [ring[at] ?? to, to] as const)
  return sides.some(([a, b], at) => sides.slice(at + 2).some((other) => crosses(a, b, other)))
}

/** Twice the signed area of a ring, in square degrees. */
const doubleArea = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0)

/** The area of polygons in square degrees, holes taken off: to tell the smaller of two. */
export const areaOf = (polygons: readonly (readonly (readonly Position[])[])[]): number =>
  polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + Math.abs(doubleArea(outer)) / 2 - holes.reduce((gone, hole) => gone + Math.abs(doubleArea(hole)) / 2, 0),
    0,
  )

const kmBetween = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number =>
  metresBetween({ lng: ax, lat: ay }, { lng: bx, lat: by }) / 1000

const closed = (ring: number[][]): number[][] => {
  const [first, last] = [ring[0], ring.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring
}

const mapRings = (bounds: Bounds, change: (ring: number[][]) => number[][]): Bounds =>
  bounds.type === 'Polygon'
    ? { type: 'Polygon', coordinates: bounds.coordinates.map(change) }
    : { type: 'MultiPolygon', coordinates: bounds.coordinates.map((polygon) => polygon.map(change)) }

/** A list of points as a grid's bounds: [[lng, lat], ...]. */
export const boundsOfPoints = (points: readonly Position[]): Bounds => ({
  type: 'Polygon',
  coordinates: [closed(points.map(([lng = 0, lat = 0]) => [lng, lat]))],
})

/** WGS-84 (GPS, most GeoJSON) to GCJ-02 (what phones in China show). Once, when bounds come in. */
export const toGcj02 = (bounds: Bounds): Bounds =>
  mapRings(bounds, (ring) => ring.map(([lng = 0, lat = 0]) => gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02)))

/**
 * Bounds fit to be kept, rings closed; or what is wrong with them. `near`: a point of the community or of a grid
 * beside it, where one is known.
 */
export const checkBounds = (bounds: Bounds, near: Position | null): Result<Bounds, BoundsError> => {
  const fit = mapRings(bounds, closed)
  const rings = ringsOf(fit)
  if (!rings.every((ring) => ring.every(inChina))) return err('grid.bounds_abroad')
  if (rings.some((ring) => crossesItself(ring) || doubleArea(ring) === 0)) return err('grid.bounds_crossing')
  const [first] = rings[0] ?? []
  return near && first && kmBetween(first, near) > farKm ? err('grid.bounds_far') : ok(fit)
}
