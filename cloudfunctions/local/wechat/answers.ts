import type { OpenApiAnswer } from '../gateway/ports'

/** WeChat's own errors, by code, in WeChat's words. */
const words: Readonly<Record<number, string>> = {
  40003: 'invalid openid',
  40029: 'code 无效',
  40037: 'invalid template_id',
  40129: 'invalid scene',
  40097: 'invalid args',
  40008: 'invalid message type',
  40159: 'invalid length for path, or the data is not json string',
  43101: 'user refuse to accept the msg',
  43107: 'subscribe message is banned',
  43108: 'concurrent sends to one user',
  45015: 'response out of time limit or subscription is canceled',
  45168: 'hit sensitive word',
  47003: 'argument invalid!',
  61010: 'code is expired',
  87014: 'risky content',
  [-604101]: 'function has no permission to call this API',
}

export const ok = (fields: object = {}): OpenApiAnswer => ({ json: { errcode: 0, errmsg: 'ok', ...fields } })

/** A refusal as WeChat gives it: the SDK rejects with this errCode. */
export const refuse = (errcode: number, detail = ''): OpenApiAnswer => ({
  json: { errcode, errmsg: [words[errcode] ?? 'error', detail].filter(Boolean).join(' ') },
})
