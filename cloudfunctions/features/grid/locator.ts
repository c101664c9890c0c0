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

const around = (boxes: readonly Box[]): Box => ({
  west: Math.min(...boxes.map(({ west }) => west)),
  south: Math.min(...boxes.map(({ south }) => south)),
  east: Math.max(...boxes.map(({ east }) => east)),
  north: Math.max(...boxes.map(({ north }) => north)),
})

/** The county as a chequerboard of this many squares each way. */
const squares = 64

const contains = (shape: Shape, point: number[]): boolean => shape.polygons.some((polygon) => pointInPolygon(point, polygon) !== false)

/** Each square of a chequerboard knows the grids that reach into it, so that a point is compared with a handful of thousands. */
export const makeLocator = (areas: readonly Area[]): Locate => {
  const shapes = areas.map(shapeOf).sort((one, other) => one.size - other.size || (one.id < other.id ? -1 : 1))
  const boxes = shapes.map(({ polygons }) => boxOf(polygons))
  const whole = around(boxes)
  const column = (lng: number) => Math.floor(((lng - whole.west) / (whole.east - whole.west)) * squares)
  const row = (lat: number) => Math.floor(((lat - whole.south) / (whole.north - whole.south)) * squares)
  const board = new Map<number, Shape[]>()
  for (const [at, shape] of shapes.entries()) {
    const { west, south, east, north } = boxes[at] ?? whole
    for (let x = column(west); x <= column(east); x += 1) {
      for (let y = row(south); y <= row(north); y += 1) {
        const key = x * (squares + 1) + y
        board.set(key, [...(board.get(key) ?? []), shape])
      }
    }
  }
  return ({ lng, lat }) =>
    (board.get(column(lng) * (squares + 1) + row(lat)) ?? []).filter((shape) => contains(shape, [lng, lat])).map(({ id }) => id)
}
