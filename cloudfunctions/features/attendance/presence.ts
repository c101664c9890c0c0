import type { Presence } from '@/contract/words-attendance'
import { metresBetween } from '../../ground/distance'

interface Degrees {
  readonly lng: number
  readonly lat: number
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
