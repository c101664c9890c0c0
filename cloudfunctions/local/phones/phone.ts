import { askConsent, type Decisions } from './consent'
import { phoneStorage } from './phone-storage'

/** Runs in a phone's page before everything else: its own storage, and what WeChat itself would do. */
const openid = decodeURIComponent(location.pathname.split('/')[2] ?? '')

const keepTo = (name: 'localStorage' | 'sessionStorage') =>
  Object.defineProperty(window, name, { value: phoneStorage(window[name], `phone:${openid}:`), configurable: true })

const report = (templateIds: readonly string[], decision: 'accept' | 'reject') =>
  templateIds.length === 0
    ? undefined
    : fetch('/local/subscribe', { method: 'POST', headers: { 'x-wx-openid': openid }, body: JSON.stringify({ templateIds, decision }) })

/** Like `wx.requestSubscribeMessage`: takes the ids, or an object with them. */
const requestSubscribeMessage = async (asked: readonly string[] | { readonly tmplIds: readonly string[] }): Promise<Decisions> => {
  const decisions = await askConsent('tmplIds' in asked ? asked.tmplIds : asked)
  const those = (decision: string) => Object.keys(decisions).filter((id) => decisions[id] === decision)
  await Promise.all([report(those('accept'), 'accept'), report(those('reject'), 'reject')])
  return decisions
}

keepTo('localStorage')
keepTo('sessionStorage')
Object.assign(window, { __phone: { openid, requestSubscribeMessage } })

// A phone shows no scrollbars.
const style = document.createElement('style')
style.textContent = 'html{scrollbar-width:none}*{scrollbar-width:none}::-webkit-scrollbar{display:none}'
document.documentElement.append(style)
