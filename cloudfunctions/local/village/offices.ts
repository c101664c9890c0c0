import { by, daysAgo, inDays, minutesAgo, type Act, type Village } from './act'
import { eti, grids, villagers } from './settling'

/** What people think of the product itself, answered and not. */
const opinions: readonly Act[] = [
  by('resident-eti-1', daysAgo(8, '20:00')).does('feedback.send', () => ({ about: 'idea', text: '字再大一些就好了，我眼睛花' }), 'larger'),
  by('county', daysAgo(7, '10:00')).does('feedback.settle', (told) => ({
    id: told.id('larger'),
    reply: '在「我的」里打开「关怀模式」，字就大了',
  })),
  by('resident-eti-2', daysAgo(1, '19:30')).does('feedback.send', () => ({
    about: 'service',
    text: '打了两次电话都没人接',
    unnamed: true,
  })),
  by('resident-xingan-1', minutesAgo(150)).does('feedback.send', () => ({ about: 'app', text: '录音说到一半来电话，录的没了' })),
]

/** What the check of words leaves to a person: the local WeChat is unsure of 「待审样例」. */
const moderated: readonly Act[] = [
  {
    ...by('resident-eti-2', daysAgo(1, '18:00')).does('service.wish', () => ({ text: '想请人帮着修一修门（待审样例）', skills: [] })),
    refused: 'words.held',
  },
]

/** How the county set things, and how places and offices changed. */
const changed: readonly Act[] = [
  by('county', daysAgo(9, '10:00')).does('settings.save', () => ({
    values: { suppliers: { power: '95598', water: '04828390001', heat: '04828390002', gas: '04828390003' } },
    note: '填上旗里的抢修电话',
  })),
  by('county', daysAgo(6, '09:00')).does('grid.recode', () => ({ from: '152221107204', to: '152221107021', name: '兴牧社区' })),
  by('secretary-eti', daysAgo(9, '15:00')).does('grid.save', () => ({
    id: grids.second,
    lanes: [
      { name: '先锋巷', households: 18, leader: { name: '陈示例' } },
      { name: '向阳巷', households: 22, leader: { name: '王样例' } },
    ],
    partyGroup: { kind: 'group', name: '第2网格党小组', leader: '陈示例', members: 9 },
  })),
]

/** A keeper for the shop, a worker on leave with a deputy, and somebody who has died. */
const people: readonly Act[] = [
  by('secretary-eti', daysAgo(10, '09:00')).does('staff.assign', (_told, now) => ({
    orgId: eti,
    role: 'shopkeeper',
    name: villagers.keeper.name,
    phone: villagers.keeper.phone,
    until: inDays(now, 365, 0),
  })),
  by('secretary-eti', daysAgo(2, '17:00')).does('staff.list', () => ({ orgId: grids.third }), 'third'),
  by('secretary-eti', daysAgo(2, '17:05')).does('staff.leave', (told, now) => {
    const { rows } = told.of('staff.list', 'third')
    const idOf = (role: string) => rows.find((row) => row.role === role)?.id ?? ''
    const leave = { from: inDays(now, -1, 0), to: inDays(now, 4, 18), deputyId: idOf('partTimeWorker') }
    return { orgId: grids.third, id: idOf('fullTimeWorker'), leave }
  }),
  by(villagers.old.openid, daysAgo(8, '10:00')).does('matters.submit', () => ({ category: 'hardship', text: '想申请护理补贴' }), 'care'),
  by('worker-eti-1', daysAgo(8, '10:30')).does('matters.answer', (told) => ({ id: told.id('care'), text: '材料收齐了，月底前到账' })),
  by('secretary-eti', daysAgo(5, '11:00')).does('staff.passed', (told) => ({ whom: { kind: 'asker', id: told.id('care') } })),
]

/** What officers keep an eye on. */
export const offices: Village = { name: 'offices', acts: [...opinions, ...moderated, ...changed, ...people] }
