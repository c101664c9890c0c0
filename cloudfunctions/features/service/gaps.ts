import type { Listed } from './listed'
import type { Choice } from './offer'

export interface SkillGap extends Choice {
  /** Places that wait for somebody who can do it. */
  readonly wanted: number
  /** Registered members who said that they can. */
  readonly people: number
}

/** Where what is wanted and what people can do do not meet: what is short first. Only skills that something waits for. */
export const gapsOf = (rows: readonly Pick<Listed, 'skills' | 'places' | 'taken'>[], members: readonly { readonly skills: readonly Choice[] }[]): SkillGap[] => {
  const gaps = new Map<string, SkillGap>()
  for (const { skills, places, taken } of rows)
    for (const { id, name } of skills) {
      const wanted = (gaps.get(id)?.wanted ?? 0) + Math.max(0, places - taken)
      gaps.set(id, { id, name, wanted, people: members.filter((member) => member.skills.some((skill) => skill.id === id)).length })
    }
  return [...gaps.values()].filter(({ wanted }) => wanted > 0).sort((one, other) => other.wanted - other.people - (one.wanted - one.people))
}
