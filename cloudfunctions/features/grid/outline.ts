import type { Bounds } from './bounds'

/** Millionths of a degree: about 0.1 m, as finely as GeoJSON advises. */
const unit = 1_000_000
/** Characters that stand in JSON as they are: 0 to 31 end a number, 32 to 63 go on. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

const packNumber = (value: number): string => {
  let rest = value < 0 ? -value * 2 - 1 : value * 2
  let text = ''
  while (rest >= 32) {
    text += letters[32 + (rest % 32)] ?? ''
    rest = Math.floor(rest / 32)
  }
  return text + (letters[rest] ?? '')
}

const packRing = (ring: readonly (readonly number[])[]): string => {
  let [lng, lat] = [0, 0]
  return ring
    .map(([x = 0, y = 0]) => {
      const [toLng, toLat] = [Math.round(x * unit), Math.round(y * unit)]
      const step = packNumber(toLng - lng) + packNumber(toLat - lat)
      lng = toLng
      lat = toLat
      return step
    })
    .join('')
}

const polygonsOf = (bounds: Bounds): number[][][][] => (bounds.type === 'Polygon' ? [bounds.coordinates] : bounds.coordinates)

/** Bounds as one short text: each point as its distance from the one before. Rings are parted by a comma, polygons by a semicolon. */
export const packBounds = (bounds: Bounds): string =>
  polygonsOf(bounds)
    .map((rings) => rings.map(packRing).join(','))
    .join(';')

const valueOf = new Uint8Array(128)
for (let value = 0; value < letters.length; value += 1) valueOf[letters.charCodeAt(value)] = value

/** Each point is two numbers, each the distance from the point before. */
const unpackRing = (text: string): number[][] => {
  const ring: number[][] = []
  const sum = [0, 0]
  let [axis, value, weight] = [0, 0, 1]
  for (let at = 0; at < text.length; at += 1) {
    const digit = valueOf[text.charCodeAt(at)] ?? 0
    value += (digit % 32) * weight
    weight *= 32
    if (digit >= 32) continue
    sum[axis] = (sum[axis] ?? 0) + (value % 2 === 1 ? -(value + 1) / 2 : value / 2)
    if (axis === 1) ring.push([(sum[0] ?? 0) / unit, (sum[1] ?? 0) / unit])
    axis = 1 - axis
    value = 0
    weight = 1
  }
  return ring
}

/** The polygons of a packed outline, each with its outer ring first. */
export const unpackPolygons = (outline: string): number[][][][] => outline.split(';').map((polygon) => polygon.split(',').map(unpackRing))

/** A packed outline as GeoJSON. */
export const unpackBounds = (outline: string): Bounds => {
  const polygons = unpackPolygons(outline)
  const [only] = polygons
  return polygons.length === 1 && only ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons }
}

/** Several outlines as one: what a merged grid covers. */
export const joinOutlines = (outlines: readonly string[]): string | null => (outlines.length > 0 ? outlines.join(';') : null)

/** The middle of an outline, GCJ-02 degrees: that of the box around it. Null where none is drawn. */
export const middleOf = ({ outline }: { readonly outline?: string | null }): { readonly lng: number; readonly lat: number } | null => {
  const points = outline ? unpackPolygons(outline).flat(2) : []
  if (points.length === 0) return null
  const between = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis] ?? 0)
    return (values.reduce((least, value) => Math.min(least, value)) + values.reduce((most, value) => Math.max(most, value))) / 2
  }
  return { lng: between(0), lat: between(1) }
}
