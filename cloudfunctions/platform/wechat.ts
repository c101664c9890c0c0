import { cloud } from './cloud'
import { textOf } from './faults'
import { log } from './log'

/** Which build of the mini-program a notification or a code opens, in both spellings of WeChat. */
interface Version {
  readonly state: 'formal' | 'trial' | 'developer'
  readonly env: 'release' | 'trial' | 'develop'
}

const versions: Readonly<Record<string, Version>> = {
  trial: { state: 'trial', env: 'trial' },
  develop: { state: 'developer', env: 'develop' },
}

/** The released one, unless the function's `WX_VERSION` says `trial` or `develop`. */
const version = (): Version => versions[process.env.WX_VERSION ?? ''] ?? { state: 'formal', env: 'release' }

/** The open APIs we use; the SDK types them as anything. */
interface OpenApi {
  readonly cloudbase: {
    readonly sendSms: (message: {
      readonly env: string
      readonly smsType: 'Notification'
      readonly content: string
      readonly templateId: string
      readonly path: string
      readonly phoneNumberList: readonly string[]
    }) => Promise<{ readonly sendStatusList?: readonly { readonly code: string }[] }>
  }
  readonly subscribeMessage: {
    readonly send: (
      message: SubscribeMessage & { readonly lang: string; readonly miniprogramState: Version['state'] },
    ) => Promise<{ readonly msgid?: unknown }>
  }
  readonly phonenumber: {
    readonly getPhoneNumber: (asked: {
      readonly code: string
    }) => Promise<{ readonly phoneInfo: { readonly purePhoneNumber: string | number } }>
  }
  readonly wxacode: {
    readonly getUnlimited: (asked: {
      readonly scene: string
      readonly page: string
      readonly checkPath: boolean
      readonly envVersion: string
    }) => Promise<{ readonly buffer: Buffer }>
  }
}
const openapi = cloud.openapi as unknown as OpenApi

export interface SubscribeMessage {
  readonly touser: string
  readonly templateId: string
  /** The page a tap opens, with its query. */
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

const errCodeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'errCode' in error ? Number(error.errCode) : -1

/** What WeChat answered. `code` is its error code; null: no answer came, and the message may have been sent. */
export type Sent = { readonly ok: true; readonly msgid: string | null } | { readonly ok: false; readonly code: number | null }

/** Asking again is safe where WeChat itself says that it is busy; a lost connection says nothing. */
const answeredCode = (error: unknown): number | null => {
  const code = errCodeOf(error)
  const isBusy = code === -1 && /system (busy|error)/i.test(textOf(error))
  return code > 0 || code <= -600_000 || isBusy ? code : null
}

/** Send one WeChat service notification. A refusal (43101 no credit, 43107 banned...) is an ordinary outcome. */
export const sendSubscribeMessage = async (message: SubscribeMessage): Promise<Sent> => {
  try {
    const { msgid } = await openapi.subscribeMessage.send({ ...message, lang: 'zh_CN', miniprogramState: version().state })
    return { ok: true, msgid: typeof msgid === 'string' || typeof msgid === 'number' ? String(msgid) : null }
  } catch (error) {
    log('wechat.refused', { code: errCodeOf(error), template: message.templateId })
    return { ok: false, code: answeredCode(error) }
  }
}

/** The number that WeChat has verified for whoever tapped; null when the code is stale, used or invented. */
export const verifiedPhone = async (code: string): Promise<string | null> => {
  try {
    const { phoneInfo } = await openapi.phonenumber.getPhoneNumber({ code })
    return String(phoneInfo.purePhoneNumber)
  } catch (error) {
    log('wechat.refused', { code: errCodeOf(error), api: 'phonenumber' })
    return null
  }
}

/** A mini-program code that opens `page` with `scene`, as PNG or JPEG; null when WeChat does not make one now. */
export const miniProgramCode = async (scene: string, page: string): Promise<Buffer | null> => {
  try {
    const { buffer } = await openapi.wxacode.getUnlimited({ scene, page, checkPath: false, envVersion: version().env })
    return buffer
  } catch (error) {
    log('wechat.refused', { code: errCodeOf(error), api: 'wxacode' })
    return null
  }
}

/** The environment that the function runs in: text messages are paid from its package. */
const environment = (): string => process.env.TCB_ENV ?? process.env.SCF_NAMESPACE ?? ''

interface Sms {
  readonly phone: string
  readonly content: string
  readonly path: string
  /** The county's, for a notification. */
  readonly template: string
}

/**
 * One text message, with a link to a page of the environment's static site. `phone` with +86, `content` at most 30 characters.
 * False when it was not taken: the package is used up, the number is none.
 */
export const sendSms = async ({ phone, content, path, template }: Sms): Promise<boolean> => {
  try {
    const { sendStatusList = [] } = await openapi.cloudbase.sendSms({
      env: environment(),
      smsType: 'Notification',
      templateId: template,
      content,
      path,
      phoneNumberList: [phone],
    })
    return sendStatusList.some(({ code }) => code === 'Ok')
  } catch (error) {
    log('wechat.refused', { code: errCodeOf(error), api: 'sendSms' })
    return false
  }
}
