import * as v from 'valibot'
import { GridId, Instant, Name, Nothing, OrgId, Phone } from './fields'
import { ofOneself } from './marks'
import { roles, type Role } from './words'

const roleNames = Object.keys(roles) as [Role, ...Role[]]

/** Where a person lives, with the names to show: 「俄体镇 俄体村 第2网格」. */
export const Home = v.object({
  gridId: GridId,
  gridName: v.string(),
  communityId: OrgId,
  communityName: v.string(),
  townshipName: v.string(),
})
export type Home = v.InferOutput<typeof Home>

const Assignment = v.object({
  role: v.picklist(roleNames),
  orgId: OrgId,
  orgName: v.string(),
  until: v.nullable(Instant),
})

/** The person who holds the phone. `uploads` is the folder of cloud storage that is theirs to write. */
export const Me = v.object({
  name: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  home: v.nullable(Home),
  assignments: v.array(Assignment),
  uploads: v.string(),
})
export type Me = v.InferOutput<typeof Me>

export const peopleContract = {
  'people.me': { input: Nothing, output: Me, errors: [] },
  /** Where I live, and what to call me. Fields left out keep their value. */
  'people.settle': {
    input: v.object({
      gridId: GridId,
      name: v.optional(ofOneself(Name('称呼'))),
      phone: v.optional(Phone),
    }),
    output: Me,
    errors: ['grid.not_found', 'grid.retired', 'people.changed'],
  },
  /** My phone number, proved by WeChat: `code` of getPhoneNumber. Offices that were given to the number become mine. */
  'people.phone': {
    input: v.object({
      code: v.pipe(
        v.string('没有拿到手机号，请再点一次'),
        v.minLength(1, '没有拿到手机号，请再点一次'),
        v.maxLength(200, '没有拿到手机号，请再点一次'),
      ),
    }),
    output: Me,
    errors: ['people.code_expired', 'people.changed'],
  },
} as const
