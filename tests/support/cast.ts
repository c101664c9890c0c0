import type { LocalCloud } from './local-cloud'

const year = 365 * 86_400_000

const must = async (cloud: LocalCloud, openid: string, [name, input]: readonly [string, object]) => {
  const { reply } = await cloud.call(openid, name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${reply.error.message}`)
}

/** The water department of the county with somebody in it, who has proved their number. Gives their openid. */
export const aDepartment = async (cloud: LocalCloud): Promise<string> => {
  const [openid, phone] = ['officer-water', '19900001001']
  await must(cloud, 'county', ['grid.save', { parentId: '152221', code: 'D152221001', name: '水务局' }])
  await must(cloud, 'county', ['staff.assign', { orgId: 'D152221001', role: 'departmentOfficer', name: '水示例', phone, until: Date.now() + year }])
  await must(cloud, openid, ['people.phone', { code: `local-${phone}` }])
  return openid
}

/** Makes somebody a member who serves in 俄体村, as a confirmed registration does. */
export const aMember = async (cloud: LocalCloud, openid = 'member-eti-1'): Promise<string> => {
  await must(cloud, openid, ['people.me', {}])
  const assignments = [{ role: 'member', orgId: '152221108209', until: null }]
  await cloud.admin({
    action: 'database.modifyDocument',
    collectionName: 'people',
    query: JSON.stringify({ openid }),
    multi: false,
    merge: true,
    data: JSON.stringify({ $set: { assignments } }),
  })
  return openid
}
