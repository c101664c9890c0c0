import { shopkeeper } from '../seed/personas'
import { by, daysAgo, type Village } from './act'

export const eti = '152221108209'
export const grids = { first: `${eti}001`, second: `${eti}002`, third: `${eti}003` } as const

/** Villagers whose phones nobody holds at the table: WeChat may not send them a word. */
export const villagers = {
  herder: { openid: 'villager-eti-1', name: '额尔德尼毕力格图达来朝克图巴雅尔示例', phone: '13900000101' },
  old: { openid: 'villager-eti-2', name: '乌云其木格示例', phone: '13900000102' },
  school: { openid: 'unit-school', name: '苏日娜示例', phone: '13900000103' },
  keeper: { openid: shopkeeper.openid, name: shopkeeper.name, phone: '13900000104' },
} as const

const settles = ({ openid, name, phone }: (typeof villagers)[keyof typeof villagers], gridId: string) => [
  by(openid, daysAgo(12, '08:10')).does('people.settle', () => ({ gridId, name })),
  by(openid, daysAgo(12, '08:11')).does('people.phone', () => ({ code: `local-${phone}` })),
]

/** Who lives here besides the people of the table. */
export const settling: Village = {
  name: 'settling',
  acts: [
    ...settles(villagers.herder, grids.first),
    ...settles(villagers.old, grids.second),
    ...settles(villagers.school, grids.third),
    ...settles(villagers.keeper, grids.first),
  ],
}
