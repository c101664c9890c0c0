import type { OutlineProps } from './outline-drawing'

type Polygons = OutlineProps['polygons']

const positions = (polygons: Polygons) =>
  polygons.flatMap((rings) => rings.flatMap((ring) => ring.map(([lng = 0, lat = 0]) => ({ lng, lat }))))

/** The corners of the smallest box around a shape, in degrees. */
export const boxAround = (polygons: Polygons) => {
  const all = positions(polygons)
  const lngs = all.map(({ lng }) => lng)
  const lats = all.map(({ lat }) => lat)
  return { west: Math.min(...lngs), east: Math.max(...lngs), south: Math.min(...lats), north: Math.max(...lats) }
}

/** SVG paths of a shape in a box `width` × `height`, north up, as wide as it really is at its latitude. */
export const pathsIn = (polygons: Polygons, width: number, height: number): string[] => {
  const { west, east, south, north } = boxAround(polygons)
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = Math.min(width / ((east - west) * squeeze || 1e-9), height / (north - south || 1e-9))
  const left = (width - (east - west) * squeeze * scale) / 2
  const top = (height - (north - south) * scale) / 2
  const place = ([lng = 0, lat = 0]: readonly number[]) =>
    `${(left + (lng - west) * squeeze * scale).toFixed(1)} ${(top + (north - lat) * scale).toFixed(1)}`
  return polygons.map((rings) => rings.map((ring) => `M${ring.map(place).join('L')}Z`).join(''))
}
