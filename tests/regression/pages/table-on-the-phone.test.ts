import { onPhones } from '../../support/weapp/on-phones'
import { phoneOf } from '../../support/weapp/village'
import type { Answers, Cloud } from '../../support/weapp/wx'

/** C going out, on the phone: a table keeps its name, and what did not come is said. */

const here = onPhones()
const page = 'manage/exchange/index'
const came = 'wxfile://tmp_table'

interface Doors {
  /** How the storage answers by the file's id, and by its link. */
  readonly byId: Cloud['downloadFile']
  readonly byLink: Answers['downloadFile']
  readonly openDocument?: Answers['openDocument']
}

const gives =
  (disk: Map<string, string>, statusCode = 200) =>
  () => {
    disk.set(came, 'PK')
    return Promise.resolve({ tempFilePath: came, statusCode })
  }
const refuses = () => Promise.reject(new Error('-503001 STORAGE_EXCEED_AUTHORITY'))

const officer = async (disk: Map<string, string>, { byId, byLink, openDocument = () => ({}) }: Doors) => {
  const openid = 'township-eti'
  const callFunction = async (name: string, data: unknown) => (await here.cloud.invoke(name, openid, data)).reply
  const phone = phoneOf(here.cloud, openid, {
    launch: page,
    disk,
    cloud: { callFunction, ...(byId && { downloadFile: byId }) },
    answers: { ...(byLink && { downloadFile: byLink }), openDocument },
  })
  here.add(phone)
  await phone.settle()
  phone.page.get('#template').tap()
  await phone.settle()
  return phone
}

const shown = (phone: Awaited<ReturnType<typeof officer>>) =>
  phone.calls.filter(({ api }) => api === 'openDocument').map(({ options }) => options)
const toasts = (phone: Awaited<ReturnType<typeof officer>>) => phone.calls.filter(({ api }) => api === 'showToast').length

test.each<[string, (disk: Map<string, string>) => Doors]>([
  ['by its id', (disk) => ({ byId: gives(disk), byLink: refuses })],
  ['by its link, where its id is nobody else’s to read', (disk) => ({ byId: refuses, byLink: gives(disk) })],
])('a table that comes %s opens under its own name, with the menu that sends it on', async (_way, doors) => {
  const disk = new Map([
    ['http://usr/俄体镇-事项-2026-11-01.xlsx', 'old'],
    ['http://usr/notes.txt', 'kept'],
  ])
  const phone = await officer(disk, doors(disk))
  const path = 'http://usr/网格和边界-模板.xlsx'
  expect(shown(phone)).toEqual([expect.objectContaining({ filePath: path, fileType: 'xlsx', showMenu: true })])
  expect([...disk.keys()].sort()).toEqual(['http://usr/notes.txt', path, came].sort())
  expect(toasts(phone)).toBe(1)
})

test.each<[string, (disk: Map<string, string>) => Doors]>([
  ['refused with 403 by both doors', (disk) => ({ byId: gives(disk, 403), byLink: gives(disk, 403) })],
  ['without a signal', () => ({ byId: refuses, byLink: refuses })],
])('a table that was %s is not called ready', async (_what, doors) => {
  const disk = new Map<string, string>()
  const phone = await officer(disk, doors(disk))
  expect(phone.page.text()).toContain('没有传到手机上')
  expect([shown(phone), toasts(phone)]).toEqual([[], 0])
})

test('a phone without a program for tables says so', async () => {
  const disk = new Map<string, string>()
  const nothingOpens = () => {
    throw new Error('fail filetype not supported')
  }
  const phone = await officer(disk, { byId: gives(disk), byLink: refuses, openDocument: nothingOpens })
  expect(phone.page.text()).toContain('没能打开')
  expect(toasts(phone)).toBe(0)
})
