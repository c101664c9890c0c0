import { resolve } from 'node:path'
import type { CallName, Input, Output } from '@/contract'
import type { LocalCloud } from '../local-cloud'
import { openPhone, type PhoneOptions } from './phone'
import { mp3 } from '../files'

export const program = resolve(__dirname, '../../../dist/weapp')

export const people = {
  resident: 'resident-eti-1',
  neighbour: 'resident-eti-3',
  worker: 'worker-eti-1',
  unsettled: 'resident-new',
} as const

const photo = Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])

/** The phone of `openid`, its wx.cloud wired to the local cloud: what WeChat puts between the two is all that is missing. */
export const phoneOf = (cloud: LocalCloud, openid: string, more: Partial<PhoneOptions> = {}) =>
  openPhone({
    program,
    cloud: {
      callFunction: async (name, data) => {
        const { status, reply } = await cloud.invoke(name, openid, data)
        if (status !== 200) throw new Error(`-504002 functions execute fail: ${JSON.stringify(reply)}`)
        return reply
      },
      uploadFile: async (path) => (await cloud.upload(openid, path, path.endsWith('.jpg') ? photo : mp3())).fileID,
    },
    answers: {
      requestSubscribeMessage: ({ tmplIds }) => cloud.subscribe(openid, tmplIds as string[]),
      chooseMedia: () => ({ tempFiles: [{ tempFilePath: 'wxfile://tmp_photo.jpg', size: photo.length }] }),
    },
    ...more,
  })

/** A call past the pages, to make ready what a test needs. */
export const call = async <Name extends CallName>(
  cloud: LocalCloud,
  openid: string,
  [name, input]: readonly [Name, Input<Name>],
): Promise<Output<Name>> => {
  const { reply } = await cloud.call<Output<Name>>(openid, name, input)
  if (reply.ok) return reply.data
  const [last] = await cloud.logs()
  throw new Error(`${name}: ${reply.error.code} ${reply.error.message}\n${JSON.stringify(last?.lines)}`)
}

let asked = 0

/** A request that the resident has just sent. */
export const aRequest = (cloud: LocalCloud, text = '村口的路灯三天不亮了') =>
  call(cloud, people.resident, ['matters.submit', { key: `test-key-${process.pid}-${asked++}`, category: 'roads', text }] as const)
