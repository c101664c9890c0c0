interface Degrees {
  readonly lng: number
  readonly lat: number
}

const earthMetres = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Metres between two points, degrees of one and the same system. By hand: `cheap-ruler` brings 15 KB to four functions, and is a tenth
 * off where a point lies in the wrong province, for 50 of 60 ns (2026-11-29).
 */
export const metresBetween = (one: Degrees, other: Degrees): number => {
  const [lat, lng] = [radians(other.lat - one.lat), radians(other.lng - one.lng)]
  const half = Math.sin(lat / 2) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(lng / 2) ** 2
  return 2 * earthMetres * Math.asin(Math.sqrt(half))
}
