import { CloudError, type OpenApiAnswer, type OpenApiPort } from '../gateway/ports'
import { ok, refuse } from './answers'
import type { WeChat } from './context'
import { sendCustomerMessage } from './customer-service'
import { checkMedia, checkPicture, checkText } from './security'
import { sendSubscribeMessage } from './subscribe-message'
import { makeCode, makePageCode } from './wxacode'

type Args = Readonly<Record<string, unknown>>
type Api = (wechat: WeChat, args: Args) => OpenApiAnswer | Promise<OpenApiAnswer>

/** `phonenumber.getPhoneNumber`: the local code of a phone is `local-` and its number. */
const readPhone: Api = ({ clock }, { code }) => {
  const [, number] = /^local-(1\d{10})$/.exec(String(code)) ?? []
  if (!number) return refuse(40029)
  const watermark = { timestamp: Math.floor(clock.now() / 1000), appid: 'local' }
  return ok({ phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark } })
}

/** `cloud.getOpenData`: here the cloud id of a phone is `local-` and its number, as its code is. Needs no permission. */
const readOpenData: Api = ({ clock }, { list }) => {
  const ids = Array.isArray(list) ? list.map(String) : []
  const dataList = ids.flatMap((cloudId) => {
    const [, number] = /^local-(1\d{10})$/.exec(cloudId) ?? []
    if (!number) return []
    const watermark = { timestamp: Math.floor(clock.now() / 1000), appid: 'local' }
    const data = { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark }
    return [{ cloudId, json: JSON.stringify({ cloudID: cloudId, data }) }]
  })
  return dataList.length === ids.length ? ok({ dataList }) : refuse(40029)
}

const apis: Readonly<Record<string, Api>> = {
  'subscribeMessage.send': sendSubscribeMessage,
  'cloudbase.sendSms': ({ sms }, args) => sms.send(args),
  'security.msgSecCheck': checkText,
  'security.mediaCheckAsync': checkMedia,
  'security.imgSecCheck': checkPicture,
  'wxacode.getUnlimited': (_wechat, args) => makeCode(args),
  'wxacode.get': (_wechat, args) => makePageCode(args),
  'customerServiceMessage.send': sendCustomerMessage,
  'phonenumber.getPhoneNumber': readPhone,
}

/** `permitted` names the open APIs of the caller's config.json; null for a program that is no function of ours. */
export const createOpenApi = (wechat: WeChat, permitted: (secretId: string) => readonly string[] | null): OpenApiPort => ({
  call: async (apiName, args, { secretId }) => {
    if (apiName === 'getOpenData') return readOpenData(wechat, args)
    const api = apis[apiName]
    if (!api) throw new CloudError('INVALID_PARAM', `the local cloud does not know ${apiName}`)
    const allowed = permitted(secretId)
    if (allowed && !allowed.includes(apiName)) return refuse(-604101, apiName)
    return api(wechat, args)
  },
})
