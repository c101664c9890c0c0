import { chosenFrom } from '../../../cloudfunctions/features/registration/choosing'
import { deskAt, deskOf, inPlace } from '../../../cloudfunctions/features/registration/desk'
import { communityIn, communityPlace, placeOf } from '../../../cloudfunctions/features/registration/place'
import { memberReceipt, unitReceipt } from '../../../cloudfunctions/features/registration/receipt'
import { confirmersOf } from '../../../cloudfunctions/features/registration/telling'
import { normalised } from '../../../cloudfunctions/features/registration/unit-name'
import { toUnitView } from '../../../cloudfunctions/features/registration/unit-view'
import { toView } from '../../../cloudfunctions/features/registration/view'
import { aChain, anActor, aStaff, noon } from '../support/builders'
import { before, here, member, nextDoor, registered, returned, secretary, unitRegistered } from './registration-builders'

const now = noon
const officer = (role: 'secretary' | 'townshipOfficer' | 'fullTimeWorker', orgId: string) =>
  anActor({ _id: 'p_o', assignments: [{ role, orgId, until: null }] })

test.each([
  ['a secretary', secretary, '152221108200'],
  ['a township', officer('townshipOfficer', '152221108'), '152221108'],
  ['a worker', officer('fullTimeWorker', '152221108200001'), null],
  ['a resident', anActor(), null],
] as const)('the desk of %s', (_who, actor, desk) => expect(deskOf({ actor, now })).toBe(desk))

test('a desk is looked at by those who answer for its place, and stands for theirs where none is named', () => {
  const township = officer('townshipOfficer', '152221108')
  expect(deskAt(undefined, { actor: township, now })).toBe('152221108')
  expect(deskAt('152221108200', { actor: township, now })).toBe('152221108200')
  expect(deskAt('152221108200', { actor: secretary, now })).toBe('152221108200')
  expect(deskAt('152221108200', { actor: nextDoor, now })).toBeNull()
})

test.each([
  ['152221', 'place.within.county'],
  ['152221108', 'place.within.township'],
  ['152221108200', 'place.within.community'],
])('what lies in %s is found by %s', (orgId, field) => expect(inPlace(orgId)).toEqual({ [field]: orgId }))

const chain = aChain()
const orgs = [chain.grid, chain.community, chain.township, chain.county]

test('a place is known with every level above it, or not at all', () => {
  const within = { county: '152221', township: '152221108', community: '152221108200' }
  const names = { communityId: '152221108200', communityName: '俄体村', townshipName: '俄体镇' }
  expect(placeOf(chain)).toEqual({ gridId: '152221108200002', gridName: '第2网格', ...names, within })
  expect(communityPlace(orgs, '152221108200')).toEqual({ gridId: null, gridName: null, ...names, within })
  for (const missing of orgs.slice(1))
    expect(
      communityIn(
        orgs.filter((org) => org !== missing),
        '152221108200',
      ),
    ).toBeNull()
  expect(communityPlace([{ ...chain.community, level: 'grid' }, chain.township, chain.county], '152221108200')).toBeNull()
})

test('those nearest above confirm, as long as their office lasts', () => {
  const secretaryOf = aStaff({ personId: 'p_s', role: 'secretary', until: noon + 1 })
  const township = aStaff({ personId: 'p_t', role: 'townshipOfficer' })
  const county = aStaff({ personId: 'p_c', role: 'countyOfficer' })
  const worker = aStaff({ personId: 'p_w', role: 'fullTimeWorker' })
  const staffed = aChain({ community: [worker, secretaryOf], township: [township], county: [county] })
  const ids = (of: typeof staffed, at: number) => confirmersOf(of, at).map(({ personId }) => personId)
  expect(ids(staffed, noon)).toEqual(['p_s'])
  expect(ids(staffed, noon + 1)).toEqual(['p_t'])
  expect(ids(aChain({ community: [worker], county: [county] }), noon)).toEqual(['p_c'])
  expect(ids(aChain(), noon)).toEqual([])
})

test('what is chosen stands in the settings, each once; what is left out stays out', () => {
  const settings = { skills: [{ id: 'law', name: '懂法律' }], serviceClasses: [{ id: 'care', name: '照护' }] }
  expect(chosenFrom({ skills: ['law', 'law'], classes: ['care'] }, settings)).toEqual({
    ok: true,
    value: { skills: [{ id: 'law', name: '懂法律' }], classes: [{ id: 'care', name: '照护' }] },
  })
  expect(chosenFrom({ skills: [] }, settings)).toEqual({ ok: true, value: { skills: [] } })
  expect(chosenFrom({}, settings)).toEqual({ ok: true, value: {} })
  for (const chosen of [{ skills: ['law', 'gone'] }, { classes: ['law'] }])
    expect(chosenFrom(chosen, settings)).toEqual({ ok: false, code: 'registration.choice_unknown' })
})

const wordsOf = (receipt: ReturnType<typeof memberReceipt>) =>
  receipt?.poster.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))

test('a receipt says who reported where, without a number or a home; nothing before it is confirmed', () => {
  expect(memberReceipt(registered)).toMatchObject({ number: 'BD20261012-ABCDEF', at: before, poster: { widthMm: 148, heightMm: 210 } })
  expect(wordsOf(memberReceipt(registered))).toEqual([
    '在职党员报到单',
    '编号 BD20261012-ABCDEF',
    '周示例',
    '单位：示例水务局',
    '报到地：俄体镇 俄体村',
    '特长：懂法律',
    '服务类别：照护',
    '俄体镇 俄体村',
    '2026年10月12日 确认',
    '由「网格回音」小程序生成',
  ])
  const bare = {
    ...registered,
    unit: null,
    skills: [],
    classes: [
      { id: '1', name: '照护' },
      { id: '2', name: '宣传' },
    ],
  }
  expect(wordsOf(memberReceipt(bare))?.slice(2, 5)).toEqual(['周示例', '报到地：俄体镇 俄体村', '服务类别：照护、宣传'])
  expect([memberReceipt({ ...registered, number: null }), memberReceipt({ ...registered, confirmedAt: null })]).toEqual([null, null])
})

test('a unit’s receipt names two of what it offers and two of what it takes on', () => {
  const three = { ...unitRegistered, offers: ['一', '二', '三'], takesOn: ['四', '五', '六'] }
  expect(wordsOf(unitReceipt(three))?.slice(0, 9)).toEqual([
    '单位报到单',
    '编号 DW20261012-ABCDEF',
    '示例水务局',
    '报到地：俄体镇 俄体村',
    '联系人：周示例',
    '资源：一',
    '资源：二',
    '项目：四',
    '项目：五',
  ])
  expect([unitReceipt({ ...three, number: null }), unitReceipt({ ...three, confirmedAt: null })]).toEqual([null, null])
})

test('earlier communities and what is asked for are shown to whom they concern', () => {
  const stay = (communityName: string) =>
    ({ communityId: '1', communityName, from: before, to: noon, number: null, end: 'movedOut' }) as const
  const moved = { ...returned, stays: [stay('甲村'), stay('乙村')] }
  const own = toView(moved, { actor: member, now })
  expect(own).toMatchObject({ mine: true, asked: '请写单位', unit: '示例水务局', can: ['send', 'move', 'leave'] })
  expect(own.stays).toEqual(
    ['乙村', '甲村'].map((communityName) => ({ communityName, from: before, to: noon, number: null, end: 'movedOut' })),
  )
  expect(own.place).toEqual({
    gridId: here.gridId,
    gridName: '第1网格',
    communityId: '152221108200',
    communityName: '俄体村',
    townshipName: '俄体镇',
  })
  expect(toView(moved, { actor: secretary, now })).toMatchObject({ mine: false, stays: [], can: ['leave'] })
  expect(toView({ ...registered, unit: null, asked: '旧话' }, { actor: member, now })).toMatchObject({ asked: null, unit: null })
})

test('a unit as its contact and the secretary see it: it does not move', () => {
  const contact = { ...unitRegistered.contact, proved: true }
  const asked = { ...unitRegistered, contact, state: 'returned' as const, asked: '请写能提供什么' }
  expect(toUnitView(asked, { actor: member, now })).toEqual({
    kind: 'unit',
    id: 'u_1',
    state: 'returned',
    number: 'DW20261012-ABCDEF',
    name: '示例水务局',
    place: { communityId: '152221108200', communityName: '俄体村', townshipName: '俄体镇' },
    contact: { name: '周示例', phone: '13900000001', proved: true, approved: false },
    offers: ['会议室'],
    takesOn: ['每月帮一次困难户'],
    sentAt: before,
    confirmedAt: before,
    asked: '请写能提供什么',
    mine: true,
    can: ['send', 'leave'],
  })
  expect(toUnitView(asked, { actor: secretary, now })).toMatchObject({ mine: false, asked: '请写能提供什么', can: ['leave'] })
  const unproved = { ...unitRegistered, asked: '旧话', approval: { at: 1, by: 'p_county' } }
  expect(toUnitView(unproved, { actor: member, now })).toMatchObject({ asked: null, contact: { proved: false, approved: true } })
})

test.each([
  ['示例水务局机关党委', '示例水务局'],
  ['示例水务局党总支', '示例水务局'],
  ['示例水务局总支', '示例水务局'],
  ['示例水务局支部委员会', '示例水务局'],
  ['示例水务局党组', '示例水务局'],
  ['党支部书记学校', '党支部书记学校'],
  ['党委', '党委'],
])('%s is the unit %s', (name, unit) => expect(normalised(name)).toBe(unit))
