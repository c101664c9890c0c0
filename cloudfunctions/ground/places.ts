/*
 * What the code of a place says. Statistical codes grow to the right: county 6 digits, township 9, community 12, grid 15. A department
 * is `D`, its county's code and three digits more.
 */

/** How many digits of a code tell a place of each level. */
export const digits = { county: 6, township: 9, community: 12, grid: 15 } as const

export const isDepartment = (id: string): boolean => id.startsWith('D')
export const isCounty = (id: string): boolean => id.length === digits.county
export const isTownship = (id: string): boolean => id.length === digits.township
export const isCommunity = (id: string): boolean => id.length === digits.community
export const isGrid = (id: string): boolean => id.length === digits.grid

/** The county that a place lies in, or is. */
export const countyIdOf = (id: string): string => (isDepartment(id) ? id.slice(1, 1 + digits.county) : id.slice(0, digits.county))

/** The township that a place lies in, or is. Of a county: the county itself. */
export const townshipIdOf = (id: string): string => id.slice(0, digits.township)

/** The community that a place lies in, or is. Of what stands above one: itself. */
export const communityIdOf = (id: string): string => id.slice(0, digits.community)

/** Whether a place lies in a community, or is one. */
export const isInCommunity = (id: string): boolean => !isDepartment(id) && id.length >= digits.community
