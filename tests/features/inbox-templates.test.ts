import { checkAgainst } from '../../cloudfunctions/features/inbox/watching/check-templates'
import { reachingOf } from '../../cloudfunctions/features/inbox/sending/reaching'
import { readTemplates } from '../../cloudfunctions/features/inbox/watching/real-templates'
import { templates } from '../../cloudfunctions/features/inbox/sending/templates'
import { defaults } from '../../cloudfunctions/features/settings/defaults'

const reaching = reachingOf(defaults, Object.fromEntries(Object.entries(templates).map(([name, { id }]) => [name, id])))

describe('checking templates', () => {
  const content = '事项内容:{{thing1.DATA}}\n当前进度:{{phrase2.DATA}}\n进度说明:{{thing3.DATA}}\n更新时间:{{time4.DATA}}\n'
  const ours = (text: string, over = reaching) => checkAgainst(readTemplates(text), over).rows.find(({ name }) => name === 'matterProgress')
  const entry = { priTmplId: templates.matterProgress.id, title: '随便什么', content, type: 2 }
  const json = (over: object) => JSON.stringify({ data: [{ ...entry, ...over }], errcode: 0 })

  test('the same fields under the id of the settings: it fits', () => {
    expect(ours(json({}))).toMatchObject({ found: { title: '随便什么' }, faults: [] })
  })
  test.each([
    ['a field too many', { content: `${content}备注:{{thing9.DATA}}` }, /多了「备注」/, null],
    ['a field too few', { content: content.replace('当前进度:{{phrase2.DATA}}\n', '') }, /没有放「当前进度」/, null],
    ['other numbers', { content: content.replace('thing3', 'thing8') }, /对应关系/, [{ ours: 'thing3', theirs: 'thing8' }]],
    ['another id', { priTmplId: 'another-id-of-the-account', title: '事项办理进度通知' }, /还没有填这个模板 ID/, []],
    ['a long-term one', { type: 3 }, /长期模板/, []],
    ['nothing like it', { priTmplId: 'x', title: '别的' }, /没有找到/, null],
  ])('%s', (_what, over, fault, fields) => {
    const row = ours(json(over))
    expect(row?.faults.join()).toMatch(fault)
    expect(row?.suggested?.fields ?? null).toEqual(fields)
  })
  test('text copied from the page', () => {
    const text = `事项办理进度通知\n模板ID：${'a'.repeat(43)}\n${content}\n预约提醒\n${'b'.repeat(43)}\n时间：{{time1.DATA}}`
    expect(readTemplates(text)).toMatchObject([
      { title: '事项办理进度通知', id: 'a'.repeat(43), fields: [['thing1', '事项内容'], {}, {}, {}] },
      { title: '预约提醒', id: 'b'.repeat(43) },
    ])
    expect(readTemplates('没有模板')).toEqual([])
    expect(readTemplates('{"errcode":40001}')).toEqual([])
  })
})
