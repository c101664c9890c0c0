import { cloud } from './cloud'
import { log } from './log'

export interface SubscribeMessage {
  readonly touser: string
  readonly templateId: string
  /** The page a tap opens, with its query. */
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/**
 * Send one WeChat service notification. A refusal (43101 no credit, 43107 banned...) is an ordinary outcome: the
 * message stands in the inbox all the same.
 */
export const sendSubscribeMessage = async (message: SubscribeMessage): Promise<void> => {
  try {
    await cloud.openapi.subscribeMessage.send({ ...message, lang: 'zh_CN' })
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'errCode' in error ? Number(error.errCode) : -1
    log('wechat.refused', { code, template: message.templateId })
  }
}
