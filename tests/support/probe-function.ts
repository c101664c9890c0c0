import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A function that does what its event says, through the real SDK, so that tests see how the host treats a function. */
const source = `
const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const notes = cloud.database().collection('notes')
const pause = ms => new Promise(resolve => setTimeout(resolve, ms))
let calls = 0
const can = {
  async who({ ms = 0 }) {
    const before = cloud.getWXContext()
    await pause(ms)
    await notes.limit(1).get()
    return { before, after: cloud.getWXContext(), calls }
  },
  event: event => event,
  async read({ times }) { for (let i = 0; i < times; i += 1) await notes.limit(1).get(); return times },
  async add({ id }) { try { await notes.add({ data: { _id: id } }); return 'added' } catch (error) { return error.errCode } },
  has: async ({ id }) => (await notes.where({ _id: id }).count()).total,
  late: ({ id }) => { setTimeout(() => notes.add({ data: { _id: id } }), 50) ; return 'returned' },
  forget: () => { Promise.reject(new Error('nobody awaits this')); return 'returned' },
  throw: () => { throw new Error('thrown on purpose') },
  uncaught: () => new Promise(() => setTimeout(() => { throw new Error('out of reach') }, 5)),
  exit: () => process.exit(3),
  hang: () => new Promise(() => {}),
  spin: () => { for (;;); },
  date: async () => {
    const at = new Date()
    await notes.add({ data: { at: cloud.database().serverDate() } })
    const { data } = await notes.orderBy('at', 'desc').limit(1).get()
    const kept = { fixed: new Date(0).getTime(), utc: Date.UTC(2026, 0), server: data[0].at.getTime() }
    return { now: Date.now(), at: at.getTime(), words: Date(), isDate: at instanceof Date, ...kept }
  },
  large: ({ size }) => 'x'.repeat(size),
  nothing: () => undefined,
  async openapi({ api, args }) {
    const [group, name] = api.split('.')
    try {
      const answer = await cloud.openapi[group][name](args)
      if (!Buffer.isBuffer(answer.buffer)) return answer
      return { bytes: answer.buffer.length, head: answer.buffer.subarray(1, 4).toString(), contentType: answer.contentType }
    } catch (error) { return { errCode: error.errCode, errMsg: error.errMsg } }
  },
  openData: ({ list }) => cloud.getOpenData({ list }).catch(({ errCode, errMsg }) => ({ errCode, errMsg })),
  openapis({ calls }) { return Promise.all(calls.map((one) => this.openapi(one))) },
  async store({ path, text }) {
    const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(text) })
    const { fileList } = await cloud.getTempFileURL({ fileList: [fileID, 'cloud://local.local/none.txt'] })
    const { fileContent } = await cloud.downloadFile({ fileID })
    return { fileID, fileList, text: fileContent.toString() }
  },
  remove: ({ fileID }) => cloud.deleteFile({ fileList: [fileID] }),
  ai: () => cloud.ai().createModel('hunyuan'),
  other: async () => (await cloud.callFunction({ name: 'probe', data: { do: 'who' } })).result,
}
exports.main = async event => { calls += 1; return can[event.do || (event.Type ? 'event' : '')](event) }
`

/** Where in its source the probe throws on purpose. */
export const throwingLine = source.split('\n').findIndex((line) => line.includes('thrown on purpose')) + 1

const configuration = {
  timeout: 1,
  permissions: {
    openapi: [
      'subscribeMessage.send',
      'wxacode.getUnlimited',
      'wxacode.get',
      'customerServiceMessage.send',
      'security.msgSecCheck',
      'phonenumber.getPhoneNumber',
      'nothing.known',
    ],
  },
}

/** Bundles the function `probe`, as the product's own are, into a new folder like dist/cloudfunctions. @returns the folder */
export const writeProbe = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'grid-echo-functions-'))
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  mkdirSync(join(from, 'probe'), { recursive: true })
  writeFileSync(join(from, 'probe/index.ts'), source)
  writeFileSync(join(from, 'probe/config.json'), JSON.stringify(configuration))
  execFileSync(process.execPath, [resolve(__dirname, '../../config/functions.mjs'), '--functions', from, to])
  return to
}
