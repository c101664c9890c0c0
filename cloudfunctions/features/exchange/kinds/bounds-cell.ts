import * as v from 'valibot'
import { Bounds as BoundsSchema } from '@/contract/places'
import { err, ok, type Result } from '../../../platform/result'
import { boundsOfPoints, toGcj02, type Bounds } from '../../grid/bounds'
import { unpackBounds } from '../../grid/outline'
import { textOf, type Cell } from './cells'

export type BoundsCellError = 'bounds_unreadable' | 'bounds_few' | 'bounds_many' | 'bounds_swapped' | 'datum_unknown'

const most = 2000

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The geometry in a GeoJSON text, which may be wrapped in a feature or in a collection of one. */
const geometryIn = (value: unknown): unknown => {
  if (!isRecord(value)) return null
  if (value.type === 'Feature') return value.geometry
  return value.type === 'FeatureCollection' && Array.isArray(value.features) && value.features.length === 1
    ? geometryIn(value.features[0])
    : value
}

const flatNumbers = (value: unknown): number => (Array.isArray(value) ? value.reduce<number>((sum, one) => sum + flatNumbers(one), 0) : 1)

const fromGeoJson = (text: string): Result<Bounds, BoundsCellError> => {
  const geometry = geometryIn(parsed(text))
  const checked = v.safeParse(BoundsSchema, geometry)
  if (checked.success) return ok(checked.output)
  return err(isRecord(geometry) && flatNumbers(geometry.coordinates) > most * 2 ? 'bounds_many' : 'bounds_unreadable')
}

/** 「121.95,46.08;121.96,46.08;…」: points parted by semicolons, line breaks or blanks. */
const fromPoints = (text: string): Result<Bounds, BoundsCellError> => {
  const points = text
    .replace(/[、，]/g, ',')
    .replace(/\s*,\s*/g, ',')
    .split(/[;；|\s]+/)
    .filter((point) => point !== '')
    .map((point) =>
      point
        .replace(/^[[(]|[\])]$/g, '')
        .split(',')
        .map(Number),
    )
  if (points.some((point) => point.length !== 2 || point.some((degrees) => !Number.isFinite(degrees)))) return err('bounds_unreadable')
  if (new Set(points.map(String)).size < 3) return err('bounds_few')
  return points.length > most ? err('bounds_many') : ok(boundsOfPoints(points))
}

const first = (bounds: Bounds): readonly number[] =>
  (bounds.type === 'Polygon' ? bounds.coordinates[0]?.[0] : bounds.coordinates[0]?.[0]?.[0]) ?? []

/** Latitude first, as many tools write it: 46.08,121.95 lies nowhere in China, 121.95,46.08 does. */
const isSwapped = (bounds: Bounds): boolean => {
  const [lng = 0, lat = 0] = first(bounds)
  return lng >= 17 && lng <= 54 && lat >= 73 && lat <= 136
}

type Datum = 'gcj02' | 'wgs84'

const datumOf = (cell: Cell | undefined): Result<Datum, 'datum_unknown'> => {
  const text = textOf(cell)
    .toUpperCase()
    .replace(/[\s_-]/g, '')
  if (text === '' || /^(GCJ02|火星|高德|腾讯)/.test(text)) return ok('gcj02')
  return /^(WGS84|GPS|CGCS2000|天地图|4326|EPSG:4326)/.test(text) ? ok('wgs84') : err('datum_unknown')
}

/** The bounds in a cell, in GCJ-02; null when it is empty. `datum`: the system that the points are declared to be in. */
export const boundsFrom = (cell: Cell | undefined, datum: Cell | undefined): Result<Bounds | null, BoundsCellError> => {
  const text = textOf(cell)
  if (text === '') return ok(null)
  const read = text.startsWith('{') ? fromGeoJson(text) : fromPoints(text)
  if (!read.ok) return read
  if (isSwapped(read.value)) return err('bounds_swapped')
  const system = datumOf(datum)
  if (!system.ok) return system
  return ok(system.value === 'wgs84' ? toGcj02(read.value) : read.value)
}

/** How many points bounds have. */
export const pointsIn = ({ coordinates }: Bounds): number => flatNumbers(coordinates) / 2

/** Bounds as a cell: GeoJSON in GCJ-02. A cell holds 32,767 characters; where that is not enough, null. */
export const boundsCell = (outline: string): string | null => {
  const text = JSON.stringify(unpackBounds(outline))
  return text.length <= 32_767 ? text : null
}
