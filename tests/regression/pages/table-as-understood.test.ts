import { caseFile } from '../../features/support/workbooks'
import { onPhones } from '../../support/weapp/on-phones'

/** C coming in, on the page: the dry run shows each row as understood, and asks about rows that are not to be seen. */

const here = onPhones()
const openid = 'township-eti'

const looksThrough = async (file: string) => {
  const phone = await here.opens(openid, {
    launch: 'manage/exchange/index',
    cloud: {
      callFunction: async (name, data) => (await here.cloud.invoke(name, openid, data)).reply,
      uploadFile: async (path) => (await here.cloud.upload(openid, path, caseFile(file))).fileID,
    },
    answers: { chooseMessageFile: () => ({ tempFiles: [{ path: `wxfile://${file}`, name: file }] }) },
  })
  phone.page.get('#import-kind-staff').tap()
  await phone.settle()
  phone.page.get('#choose-file').tap()
  await phone.settle()
  return phone
}

test('a day and a number stand there as they were understood', async () => {
  const phone = await looksThrough('date-1904-plain.xlsx')
  expect(phone.page.text()).toContain('13921000163，任期到 2030-12-31')
  expect(phone.page.has('#take-hidden')).toBe(false)
})

test('rows that a filter hides are named, left out, and taken only where somebody says so', async () => {
  const phone = await looksThrough('filtered.xlsx')
  expect(phone.page.text()).toContain('有 2 行被筛选藏起来了，没有读')
  expect(phone.page.text()).toContain('导入这 1 行')
  phone.page.get('#take-hidden').tap()
  await phone.settle()
  expect(phone.page.text()).toContain('有 2 行被筛选藏起来了，也读了')
  expect(phone.page.text()).toContain('导入这 3 行')
})
