import type { Presence } from '@/contract/words-attendance'

interface Degrees {
  readonly lng: number
  readonly lat: number
}

const earth = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two points, GCJ-02 degrees both. */
const metresBetween = (one: Degrees, other: Degrees): number => {
  const [lat, lng] = [radians(other.lat - one.lat), radians(other.lng - one.lng)]
  const half = Math.sin(lat / 2) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(lng / 2) ** 2
  return 2 * earth * Math.asin(Math.sqrt(half))
}

/** How near is near, in metres; 0: nobody looks. Off unless the county switches it on (国办函〔2026〕12号: no location trail). */
export const nearOf = (stored: Readonly<Record<string, unknown>>): number => {
  const { numbers } = stored as { readonly numbers?: { readonly attendMetres?: number } }
  return numbers?.attendMetres ?? 0
}

/** 在现场, 不在; null where nobody looks. The point itself is forgotten here. */
export const presenceOf = (point: Degrees, place: Degrees, stored: Readonly<Record<string, unknown>>): Presence | null => {
  const near = nearOf(stored)
  if (near === 0) return null
  return metresBetween(point, place) <= near ? 'onSite' : 'elsewhere'
}
