import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { parseJson } from './json'

/** Why a request is refused: its HTTP status and the code of the reply. */
const refusals = {
  invalid: [400, 'input.invalid'],
  notYours: [403, 'input.invalid'],
  expired: [403, 'files.expired'],
  unknown: [404, 'call.unknown'],
  noFile: [404, 'files.not_found'],
  tooLarge: [413, 'input.invalid'],
  broken: [500, 'internal'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>

/** A refusal in the shape of every reply of the product. */
export const refuse = (context: Context, why: keyof typeof refusals, message: string) => {
  const [status, code] = refusals[why]
  return context.json({ ok: false, error: { code, message } }, status)
}

/** The request's body as JSON; undefined when it is none. */
export const jsonOf = async (context: Context): Promise<unknown> => {
  try {
    return parseJson(await context.req.text())
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** WeChat's ids are printable ASCII without spaces; null for a missing or impossible header. */
export const openidOf = (context: Context): string | null => {
  const openid = context.req.header('x-wx-openid') ?? ''
  return /^[\x21-\x7e]{1,128}$/.test(openid) ? openid : null
}
