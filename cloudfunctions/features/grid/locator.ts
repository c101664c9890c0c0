import Flatbush from 'flatbush'
import pointInPolygon from 'point-in-polygon-hao'
import { areaOf } from './bounds'
import { unpackPolygons } from './outline'

export interface Area {
  readonly id: string
  /** Packed, GCJ-02. */
  readonly outline: string
}

/** Ids of the grids that a point lies in or on the edge of: the smallest first, then by id. */
export type Locate = (point: { readonly lng: number; readonly lat: number }) => readonly string[]

interface Shape {
  readonly id: string
  readonly polygons: number[][][][]
  readonly size: number
}

const shapeOf = ({ id, outline }: Area): Shape => {
  const polygons = unpackPolygons(outline)
  return { id, polygons, size: areaOf(polygons) }
}

interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const boxOf = (polygons: number[][][][]): Box => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [outer = []] of polygons) {
    for (const [lng = 0, lat = 0] of outer) {
      west = Math.min(west, lng)
      south = Math.min(south, lat)
      east = Math.max(east, lng)
      north = Math.max(north, lat)
    }
  }
  return { west, south, east, north }
}

const contains = (shape: Shape, point: number[]): boolean => shape.polygons.some((polygon) => pointInPolygon(point, polygon) !== false)

/** The grids whose box holds a point are found by an index, so that it is compared with a handful of thousands. */
export const makeLocator = (areas: readonly Area[]): Locate => {
  const shapes = areas.map(shapeOf).sort((one, other) => one.size - other.size || (one.id < other.id ? -1 : 1))
  if (shapes.length === 0) return () => []
  const boxes = new Flatbush(shapes.length)
  for (const { polygons } of shapes) {
    const { west, south, east, north } = boxOf(polygons)
    boxes.add(west, south, east, north)
  }
  boxes.finish()
  const around = (lng: number, lat: number): readonly Shape[] => {
    const found = boxes.search(lng, lat, lng, lat).sort((one, other) => one - other)
    return found.flatMap((at) => shapes[at] ?? [])
  }
  return ({ lng, lat }) =>
    around(lng, lat)
      .filter((shape) => contains(shape, [lng, lat]))
      .map(({ id }) => id)
}
