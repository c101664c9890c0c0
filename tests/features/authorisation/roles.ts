/**
 * Everybody who may knock. The openids are the phones of the seed where it has such a person; the others the world makes.
 * `elsewhere`: the nearest place that is not theirs; the county's officer has none.
 */
export const cast = {
  /** Has opened the program and said nothing of themselves. */
  stranger: { openid: 'nobody-has-met-them', elsewhere: 'community' },
  resident: { openid: 'resident-eti-1', elsewhere: 'community' },
  /** Lives there, and joined what the resident asked. */
  follower: { openid: 'resident-eti-3', elsewhere: 'community' },
  /** Lives there; their name and number stand at a 党员巷 and a team, which gives them no office. */
  laneLeader: { openid: 'lane-leader', elsewhere: 'community' },
  volunteer: { openid: 'volunteer-here', elsewhere: 'grid' },
  member: { openid: 'member-eti-1', elsewhere: 'community' },
  worker: { openid: 'worker-eti-1', elsewhere: 'grid' },
  partTimer: { openid: 'part-timer', elsewhere: 'grid' },
  groupLeader: { openid: 'group-leader', elsewhere: 'grid' },
  shopkeeper: { openid: 'shop-keeper', elsewhere: 'community' },
  unitContact: { openid: 'unit-water', elsewhere: 'community' },
  department: { openid: 'department-water', elsewhere: 'township' },
  secretary: { openid: 'secretary-eti', elsewhere: 'community' },
  township: { openid: 'township-eti', elsewhere: 'township' },
  county: { openid: 'county', elsewhere: null },
} as const satisfies Record<string, { openid: string; elsewhere: Area | null }>
export type RoleName = keyof typeof cast
export const roleNames = Object.keys(cast) as RoleName[]

/** Where a thing may lie, seen from the village of the cast: the same grid, the next grid, village, township. */
export type Area = 'here' | 'grid' | 'community' | 'township'
export const places = {
  here: { grid: '152221108209002', community: '152221108209', township: '152221108' },
  grid: { grid: '152221108209001', community: '152221108209', township: '152221108' },
  community: { grid: '152221108001002', community: '152221108001', township: '152221108' },
  township: { grid: '152221100001002', community: '152221100001', township: '152221100' },
} as const satisfies Record<Area, { grid: string; community: string; township: string }>

/** A grid of the cast's village that is nobody's `elsewhere`. */
export const thirdGrid = '152221108209003'

/** Of what size a place is that somebody answers for. */
export type Level = 'grid' | 'community' | 'township'

/** Whose a thing is: theirs, somebody else's in their place, or that of another place. */
export type Where = 'theirs' | 'here' | 'elsewhere'

type Who = readonly RoleName[]
/** Who may. A `where` that is left out is not asked: there is no such thing. */
export type Access = { readonly [At in Where]?: Who }

export const everybody: Who = [...roleNames]
export const nobody: Who = []
/** Who answers for a grid. */
export const ofGrid = ['worker', 'partTimer', 'groupLeader'] as const satisfies Who
/** Who stands above it. */
export const above = ['secretary', 'township', 'county'] as const satisfies Who
export const answering = [...ofGrid, ...above] as const satisfies Who
/** Who lives there, or has an office there. */
export const ofPlace = roleNames.filter((role) => role !== 'stranger' && role !== 'department')
export const but = (...without: RoleName[]): Who => roleNames.filter((role) => !without.includes(role))
