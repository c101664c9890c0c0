import { log } from './log'
import { textOf } from './faults'

/** Where WeCom takes what a group robot says; the local cloud puts itself in its place. */
const address = (): string => process.env.WECOM_ROBOT_URL ?? 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send'
const patience = 5_000

/** What WeCom answered. `code` 0: it stands in the group; null: there was no answer. */
export const sayInGroup = async (key: string, content: string): Promise<number | null> => {
  try {
    const response = await fetch(`${address()}?key=${encodeURIComponent(key)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'text', text: { content } }),
      signal: AbortSignal.timeout(patience),
    })
    const { errcode } = (await response.json()) as { errcode?: unknown }
    if (errcode !== 0) log('robot.refused', { code: Number(errcode) })
    return Number(errcode)
  } catch (error) {
    log('robot.silent', { reason: textOf(error).slice(0, 200) })
    return null
  }
}
