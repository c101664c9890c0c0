import type { NodeView } from '@/contract/places'
import { plain } from '@/contract/text'

type Bounds = NonNullable<NodeView['bounds']>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The shape inside a GeoJSON text: a geometry, a feature, or the first feature of a collection. */
const geometryIn = (value: unknown): Bounds | null => {
  if (!isRecord(value)) return null
  if (value['type'] === 'FeatureCollection' && Array.isArray(value['features'])) return geometryIn(value['features'][0])
  if (value['type'] === 'Feature') return geometryIn(value['geometry'])
  return value['type'] === 'Polygon' || value['type'] === 'MultiPolygon' ? (value as unknown as Bounds) : null
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** 121.95,46.07 to a line, or several with ; between them. */
const pointsIn = (text: string): Bounds | null => {
  const numbers = (text.normalize('NFKC').match(/\d+\.\d+|\d+/g) ?? []).map(Number)
  const ring = Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => numbers.slice(index * 2, index * 2 + 2))
  const [first] = ring
  return first && ring.length >= 3 && numbers.length % 2 === 0 ? { type: 'Polygon', coordinates: [[...ring, first]] } : null
}

/** Bounds as people have them: GeoJSON or a list of points. Null when it is neither. */
export const readBounds = (text: string): Bounds | null => (plain(text).startsWith('{') ? geometryIn(parse(text)) : pointsIn(text))

export const writeBounds = (bounds: Bounds): string => {
  if (bounds.type === 'MultiPolygon') return JSON.stringify(bounds)
  const [ring = []] = bounds.coordinates
  return bounds.coordinates.length === 1
    ? ring
        .slice(0, -1)
        .map(([lng, lat]) => `${lng},${lat}`)
        .join('\n')
    : JSON.stringify(bounds)
}
