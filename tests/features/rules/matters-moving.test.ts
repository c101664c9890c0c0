import { callBack, confirm } from '../../../cloudfunctions/features/matters/steps/asker'
import { draw, sampleOf, spotCheck } from '../../../cloudfunctions/features/matters/steps/spot-check'
import { adopt, disown, merge } from '../../../cloudfunctions/features/matters/steps/joining'
import { followUnit } from '../../../cloudfunctions/features/matters/steps/unit'
import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { aMatter, china, noon } from '../support/builders'
import { aUnitTask, cast, upwardsAt } from '../support/deeds'
import { codeOf, taken, toldIn } from '../support/written'
import { inSituation } from './matter-situations'

const by = (actor: (typeof cast)[keyof typeof cast], now = noon) => ({ actor, key: 'key-1', ...upwardsAt(now) })
const said = { solved: true, text: '说好了', way: 'phone' } as const

test('somebody who is called and names no grade is no satisfied one', () => {
  expect(taken(callBack(inSituation('ob'), said, by(cast.asker))).next).toMatchObject({
    closing: 'confirmed',
    rating: { grade: 'acceptable', word: '说好了' },
  })
  expect(taken(spotCheck(inSituation('dr'), said, by(cast.township))).next.spotCheck).toMatchObject({ outcome: { grade: 'acceptable' } })
  const unsolved = taken(spotCheck(inSituation('dr'), { ...said, solved: false, grade: 'satisfied' }, by(cast.township)))
  expect(unsolved.next.spotCheck).toMatchObject({ outcome: { solved: false, grade: null } })
})

test('the owner’s own call-back is no grade at all, earns nothing, and waits for somebody who gains nothing', () => {
  const { next, effects } = taken(callBack(inSituation('ob'), { ...said, grade: 'verySatisfied' }, by(cast.worker)))
  expect(next).toMatchObject({ closing: 'calledBack', spotCheck: { month: '2026-11', open: true, outcome: null } })
  expect(next.rating ?? null).toBeNull()
  expect(effects.filter(({ kind }) => kind === 'outcome')).toEqual([])
  const called: Matter = { ...inSituation('ob'), ...next }
  const checked = taken(spotCheck(called, { ...said, grade: 'satisfied' }, by(cast.secretary)))
  expect(checked.next).toMatchObject({ closing: 'confirmed', rating: { grade: 'satisfied', word: '说好了' } })
  expect(codeOf(spotCheck(called, said, { ...by(cast.worker), key: 'key-2' }))).toBe('matters.not_yours')
})

test('what was called back is confirmed by a relative for thirty days, to the millisecond', () => {
  const closedAt = china('2026-10-24 10:00')
  const called = aMatter({ ...inSituation('cf'), closing: 'calledBack', rating: null, closedAt })
  const confirming = (now: number) => codeOf(confirm(called, { grade: 'satisfied' }, by(cast.asker, now)))
  expect([confirming(noon), confirming(noon + 1)]).toEqual(['taken', 'matters.wrong_step'])
})

test('a month draws at least its percent of every township, at least one, and the same again', () => {
  const closed = Array.from({ length: 25 }, (_, at) => ({ id: `m_${at}`, townshipId: at < 21 ? '152221108' : '152221109' }))
  const drawn = sampleOf(closed, 10, '2026-11')
  const there = drawn.filter((id) => Number(id.slice(2)) >= 21)
  expect([drawn.length, there.length]).toEqual([4, 1])
  expect(sampleOf([...closed].reverse(), 10, '2026-11').sort()).toEqual([...drawn].sort())
  expect(sampleOf(closed, 10, '2026-12').sort()).not.toEqual([...drawn].sort())
  expect([sampleOf(closed, 100, '2026-11').length, sampleOf([], 10, '2026-11')]).toEqual([25, []])
})

test('who was drawn is called once a month, and whoever stands above hears of it', () => {
  const checker = { ...aMatter().owner, personId: 'p_township' }
  const drawing = { month: '2026-11', checker, now: noon }
  const { next, effects } = draw(inSituation('cf'), drawing)
  expect(next.spotCheck).toEqual({ month: '2026-11', at: noon, open: true, outcome: null })
  expect(toldIn(effects)).toEqual(['p_township spotCheckDrawn'])
  expect(draw(inSituation('cf'), { ...drawing, checker: null }).effects).toEqual([])
  for (const situation of ['p', 'dc', 'wd', 'mg', 'dr'] as const)
    expect(draw(inSituation(situation), drawing)).toEqual({ next: inSituation(situation), effects: [] })
  const checked = { ...inSituation('cf'), spotCheck: { month: '2026-11', at: noon, open: false, outcome: null } }
  expect(draw(checked, drawing).next).toBe(checked)
  expect(draw({ ...checked, spotCheck: { ...checked.spotCheck, month: '2026-10' } }, drawing).next.spotCheck).toMatchObject({ open: true })
})

const older = (over: Partial<Matter> = {}) => aMatter({ _id: 'm_0', askedAt: aMatter().askedAt - 1, ...over })

test.each<[string, Matter | null, string]>([
  ['an older one of the same community', older(), 'taken'],
  ['one asked in the same moment, that stands before it', older({ askedAt: aMatter().askedAt }), 'taken'],
  ['one asked in the same moment, that stands after it', older({ _id: 'm_2', askedAt: aMatter().askedAt }), 'matters.cannot_merge'],
  ['a younger one', older({ askedAt: aMatter().askedAt + 1 }), 'matters.cannot_merge'],
  ['one that is closed', older({ state: 'closed' }), 'matters.cannot_merge'],
  ['one of another kind', older({ kind: 'need' }), 'matters.cannot_merge'],
  ['one of next door', older({ place: { ...aMatter().place, communityId: '152221108201' } }), 'matters.cannot_merge'],
  ['none', null, 'matters.cannot_merge'],
])('it goes into %s: %#', (_what, into, outcome) => {
  expect(codeOf(merge(inSituation('fo'), { into }, by(cast.worker)))).toBe(outcome)
})

test('everybody who waited goes with it, and hears so', () => {
  const { next, effects } = taken(merge(inSituation('fo'), { into: older() }, by(cast.worker)))
  expect(next).toMatchObject({ state: 'closed', closing: 'merged', mergedInto: 'm_0' })
  expect(effects[0]).toMatchObject({
    kind: 'adopt',
    into: 'm_0',
    from: 'm_1',
    followers: [{ party: { personId: 'p_resident' } }, { party: { personId: 'p_neighbour' } }],
  })
  expect(toldIn(effects)).toEqual(['p_resident matterMerged', 'p_neighbour matterMerged'])
})

const party = { personId: 'p_new', openid: 'new', name: '新来的', phone: null }
const adoption = { id: 'ad_1', kind: 'adopt', into: 'm_1', followers: [{ party, at: noon }], at: noon, from: 'm_9' } as const

test('those who come by a merger wait for the same from now on, once', () => {
  const { next, effects } = adopt(inSituation('p'), adoption)
  expect(next).toMatchObject({ parts: ['m_9'], followers: [{ party: { personId: 'p_new' } }], state: 'inProgress' })
  expect(next.timeline.at(-1)).toMatchObject({ id: 'ad_1', what: 'joined', by: null, about: '1 人' })
  expect(toldIn(effects)).toEqual([])
  const once: Matter = { ...inSituation('p'), ...next }
  expect(adopt(once, adoption)).toEqual({ next: once, effects: [] })
})

test('who comes when it was answered hears the answer; who comes when it went on itself is passed on', () => {
  const answer = { id: 'a', at: noon, what: 'answered', by: null, text: '修好了', photos: [] } as const
  const heard = adopt({ ...inSituation('a'), timeline: [answer] }, adoption)
  expect(toldIn(heard.effects)).toEqual(['p_new matterAnswered'])
  const merged = adopt({ ...inSituation('mg'), timeline: [] }, adoption)
  expect(merged.effects).toMatchObject([{ kind: 'adopt', into: 'm_0', followers: [{ party: { personId: 'p_new' } }] }])
})

test('what its asker took back is open again for those who come, and theirs', () => {
  const { next } = adopt(inSituation('wd'), adoption)
  expect(next).toMatchObject({ state: 'inProgress', asker: { personId: 'p_new' }, givenBy: 'p_resident', closing: null, followers: [] })
})

test('a number that is not the person’s is not asked again', () => {
  expect(disown(inSituation('ob')).next.onBehalf).toMatchObject({ declined: true })
  const declined: Matter = { ...inSituation('ob'), ...disown(inSituation('ob')).next }
  for (const matter of [declined, inSituation('ol'), inSituation('w')]) expect(disown(matter)).toEqual({ next: matter, effects: [] })
})

test('what a unit was asked to handle follows who speaks for it, or is the owner’s alone again', () => {
  const asked = inSituation('eh')
  const to = { personId: 'p_other', openid: 'o', name: '钱示例', phone: null }
  const leaving = { registrationId: aUnitTask.registrationId, to: null, at: noon }
  expect(followUnit(asked, { ...leaving, to })).toMatchObject({ next: { unit: { by: to }, hands: ['p_worker', 'p_other'] }, effects: [] })
  const gone = followUnit(asked, leaving)
  expect([gone.next.unit, gone.next.hands, toldIn(gone.effects)]).toEqual([null, ['p_worker'], ['p_worker unitGone']])
  expect(gone.next.timeline.at(-1)).toMatchObject({ what: 'unitLeft', by: null, about: aUnitTask.name })
  for (const other of [
    { ...leaving, registrationId: 'u_other' },
    { ...leaving, to: aUnitTask.by },
  ])
    expect(followUnit(asked, other)).toEqual({ next: asked, effects: [] })
  const closed: Matter = { ...inSituation('cf'), unit: asked.unit ?? null }
  const left = followUnit(closed, leaving)
  expect([left.next.unit, toldIn(left.effects)]).toEqual([null, []])
})
