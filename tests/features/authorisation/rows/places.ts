import type { CallName } from '@/contract'
import { newKey } from '../../support/journey'
import { above, answering, everybody, nobody } from '../roles'
import type { RowsOf } from '../table'

const officers = ['township', 'county'] as const
const until = Date.parse('2027-06-01T00:00:00+08:00')
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [121.9, 46.1],
      [121.91, 46.1],
      [121.91, 46.11],
      [121.9, 46.11],
      [121.9, 46.1],
    ],
  ],
}
const anywhere = { here: everybody, elsewhere: everybody }

/** The tree, who holds office in it, what was changed, the county's own rules. */
export const placeRows = {
  'grid.find': [{ ...anywhere, call: () => ({ words: '村' }) }],
  'grid.children': [{ ...anywhere, call: (_, { community }) => ({ id: community }) }],
  'grid.show': [{ ...anywhere, call: (_, { grid }) => ({ id: grid }) }],
  'grid.card': [{ ...anywhere, call: (_, { grid }) => ({ id: grid }) }],
  'grid.cardPoster': [{ ...anywhere, call: (_, { grid }) => ({ id: grid }) }],
  'grid.locate': [{ here: everybody, call: () => ({ point: { lng: 121.9, lat: 46.1 } }) }],
  'grid.tree': [{ here: above, elsewhere: nobody, call: (_, { community }) => ({ id: community }) }],
  'grid.save': [
    { here: officers, elsewhere: nobody, call: (_, { grid }) => ({ id: grid, name: '新网格', key: newKey() }) },
    { here: officers, elsewhere: nobody, call: (_, { community }) => ({ parentId: community, name: '再加一格', key: newKey() }) },
    { here: officers, elsewhere: nobody, call: (_, { grid }) => ({ id: grid, bounds: square, key: newKey() }) },
    { here: ['county'], call: () => ({ parentId: '152221', code: '152221999', name: '新镇', key: newKey() }) },
    { here: above, elsewhere: nobody, call: (_, { grid }) => ({ id: grid, lanes: [{ name: '西巷' }], key: newKey() }) },
    { here: above, elsewhere: nobody, call: (_, { grid }) => ({ id: grid, teams: [{ kind: 'volunteer', name: '新队' }], key: newKey() }) },
    {
      here: above,
      elsewhere: nobody,
      call: (_, { grid }) => ({ id: grid, partyGroup: { kind: 'group', name: '新党小组' }, key: newKey() }),
    },
    { here: above, elsewhere: nobody, call: (_, { community }) => ({ id: community, supervisionPhone: '04826000000', key: newKey() }) },
    { here: above, elsewhere: nobody, call: (_, { community }) => ({ id: community, handlers: [], key: newKey() }) },
    { here: ['county'], call: () => ({ id: '152221', supervisionPhone: '04826000000', key: newKey() }) },
  ],
  'grid.split': [
    { here: officers, elsewhere: nobody, call: (_, { grid }) => ({ id: grid, into: [{ name: '甲格' }, { name: '乙格' }], key: newKey() }) },
  ],
  'grid.merge': [{ here: officers, elsewhere: nobody, call: (_, { grid }) => ({ ids: [grid], name: '合格', key: newKey() }) }],
  'grid.retire': [{ here: officers, elsewhere: nobody, call: (_, { grid }) => ({ id: grid, key: newKey() }) }],
  'grid.recodePlan': [
    { here: ['county'], call: (_, { community }) => ({ from: community, to: `${community.slice(0, 9)}401`, name: '示例新社区' }) },
  ],
  'grid.recode': [
    {
      here: ['county'],
      call: (_, { community }) => ({ from: community, to: `${community.slice(0, 9)}401`, name: '示例新社区', key: newKey() }),
    },
  ],
  'grid.recodings': [{ here: ['county'], call: () => ({}) }],
  'staff.list': [
    { here: above, elsewhere: nobody, call: (_, { community }) => ({ orgId: community }) },
    { here: officers, elsewhere: nobody, call: (_, { township }) => ({ orgId: township }) },
    { here: ['county'], call: () => ({ orgId: '152221' }) },
  ],
  'staff.assign': [
    {
      here: above,
      elsewhere: nobody,
      call: (_, { grid }) => ({ orgId: grid, role: 'fullTimeWorker', name: '郑示例', phone: '13600000999', until, key: newKey() }),
    },
    {
      here: above,
      elsewhere: nobody,
      call: (_, { community }) => ({ orgId: community, role: 'shopkeeper', name: '郑示例', phone: '13600000999', until, key: newKey() }),
    },
    {
      here: officers,
      elsewhere: nobody,
      call: (_, { community }) => ({ orgId: community, role: 'secretary', name: '郑示例', phone: '13600000999', until, key: newKey() }),
    },
    {
      here: ['county'],
      elsewhere: nobody,
      call: (_, { township }) => ({ orgId: township, role: 'townshipOfficer', name: '郑示例', phone: '13600000999', until, key: newKey() }),
    },
    {
      here: ['county'],
      call: () => ({ orgId: '152221', role: 'countyOfficer', name: '郑示例', phone: '13600000999', until, key: newKey() }),
    },
  ],
  // Nobody ends their own office; leave they may take.
  'staff.end': [
    {
      on: 'workersOffice',
      theirs: above,
      elsewhere: nobody,
      call: ({ here = '', ...names }, { grid, area }) => ({ orgId: grid, id: names[area] ?? here, key: newKey() }),
    },
  ],
  'staff.passed': [
    {
      on: 'workersOffice',
      theirs: above,
      elsewhere: nobody,
      call: ({ here = '', ...names }, { grid, area }) => ({ whom: { kind: 'staff', orgId: grid, id: names[area] ?? here }, key: newKey() }),
    },
  ],
  'staff.undoPassed': [{ on: 'passing', theirs: above, here: above, elsewhere: nobody, call: ({ id = '' }) => ({ id, key: newKey() }) }],
  'staff.passings': [{ here: above, elsewhere: nobody, level: 'community', call: (_, { community }) => ({ orgId: community }) }],
  'staff.leave': [
    {
      on: 'workersOffice',
      theirs: ['worker', ...above],
      elsewhere: nobody,
      call: ({ here = '', ...names }, { grid, area }) => ({
        orgId: grid,
        id: names[area] ?? here,
        leave: { from: until, to: until + 86_400_000 },
        key: newKey(),
      }),
    },
  ],
  'audit.list': [
    { here: above, elsewhere: nobody, call: (_, { community }) => ({ orgId: community }) },
    { here: ['county'], call: () => ({ orgId: '152221' }) },
  ],
  'audit.stuck': [{ on: 'deadLetter', here: ['county'], call: () => ({}), shows: ({ rows }, { id }) => rows.some((row) => row.id === id) }],
  'audit.retry': [{ on: 'deadLetter', here: ['county'], call: ({ id = '' }) => ({ id }) }],
  'settings.show': [{ here: [...answering, 'department'], call: () => ({}) }],
  'settings.save': [{ here: ['county'], call: () => ({ values: {}, key: newKey() }) }],
  // The county has its officers: its code opens nothing any more.
  'setup.claim': [
    { here: nobody, call: () => ({ code: 'local-cloud-setup-code', county: { id: '152221', name: '科尔沁右翼前旗' }, name: '冯示例' }) },
  ],
  'feedback.send': [{ here: everybody, call: () => ({ key: newKey(), about: 'idea', text: '字再大一些' }) }],
  'feedback.mine': [{ here: everybody, call: () => ({}) }],
  'feedback.list': [
    {
      on: 'opinion',
      theirs: ['county'],
      here: ['county'],
      call: () => ({}),
      shows: ({ rows }, { id }) => rows.some((row) => row.id === id),
    },
  ],
  'feedback.settle': [{ on: 'opinion', theirs: ['county'], here: ['county'], call: ({ id = '' }) => ({ id, key: newKey() }) }],
  'moderation.list': [
    {
      on: 'held',
      level: 'community',
      theirs: above,
      here: above,
      elsewhere: nobody,
      call: () => ({}),
      shows: ({ rows }, { id }) => rows.some((row) => row.id === id),
    },
  ],
  'moderation.decide': [
    { on: 'held', level: 'community', theirs: above, here: above, elsewhere: nobody, call: ({ id = '' }) => ({ id, allow: false }) },
  ],
  'exchange.template': [{ here: above, call: () => ({ kind: 'staff' }) }],
  'exchange.preview': [
    {
      here: above,
      passed: ['exchange.file_not_yours'],
      call: () => ({ kind: 'staff', fileId: 'cloud://local.bucket/somewhere/else.xlsx' }),
    },
  ],
  'exchange.apply': [{ on: 'workbook', theirs: ['secretary'], here: nobody, elsewhere: nobody, call: ({ id = '' }) => ({ id }) }],
  'exchange.progress': [
    { on: 'workbook', theirs: ['secretary'], here: nobody, call: () => ({}), shows: (data, { id }) => data?.import.id === id },
  ],
  'exchange.export': [
    { here: above, elsewhere: nobody, call: (_, { community }) => ({ table: 'staff', orgId: community }) },
    { here: above, elsewhere: nobody, call: (_, { community }) => ({ table: 'matters', orgId: community }) },
    { here: above, elsewhere: nobody, call: (_, { community }) => ({ table: 'audit', orgId: community }) },
    { here: above, elsewhere: nobody, call: (_, { community }) => ({ table: 'members', orgId: community }) },
  ],
} satisfies Partial<RowsOf<CallName>>
