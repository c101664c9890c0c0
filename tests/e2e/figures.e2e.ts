import { browserSuite } from '../support/browser-suite'

/** 办得怎么样 where there is room: places beside what was picked from them, and the report on paper. */
const suite = browserSuite('desk')
const community = '152221108209'

const texts = ['东头路灯不亮', '西头的井盖松了', '村口桥边有个坑']
const asked = (text: string) =>
  suite.does('resident-eti-1', 'matters.submit', { key: `e2e-figures-${texts.indexOf(text)}`, category: 'roads', text })

test('a place that is picked from the table stands beside it, and is entered from there', async () => {
  for (const text of texts) await asked(text)
  await suite.cloud.clock('2h')
  const phone = await suite.opens('secretary-eti', 'manage/figures/index')
  await phone.tap(`#row-${community}002`)
  await phone.shown('.columns-rest #rates').waitFor()
  await phone.keep('beside')
  await phone.tap('#enter')
  await phone.shown(`#trail-${community}`).waitFor()
  await phone.sees('大家说了 3 件')
})

test('the report prints on two pages: what is said with its figures, and place by place', async () => {
  const phone = await suite.opens('secretary-eti', `manage/report/index?orgId=${community}&period=202611`)
  await phone.sees('2026年11月网格事项报告')
  const paper = await phone.page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
})

test('nothing went wrong', () => {
  expect(suite.browser.errors).toEqual([])
})
