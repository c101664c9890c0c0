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

/** 「总是保持以上选择」, as this phone remembers it. */
const place = 'wechat.kept'
const keptConsents = (): Decisions => JSON.parse(localStorage.getItem(place) ?? '{}') as Decisions

/** No sheet appears where everything asked for has been decided for good. */
const decide = async (templateIds: readonly string[]): Promise<Decisions> => {
  const kept = keptConsents()
  const known = templateIds.flatMap((id) => (kept[id] ? [[id, kept[id]] as const] : []))
  if (known.length > 0 && known.length === templateIds.length) return Object.fromEntries(known)
  const { decisions, keep } = await askConsent(templateIds)
  if (keep) localStorage.setItem(place, JSON.stringify({ ...kept, ...decisions }))
  return decisions
}

/** Like `wx.requestSubscribeMessage`: takes the ids, or an object with them. */
const requestSubscribeMessage = async (asked: readonly string[] | { readonly tmplIds: readonly string[] }): Promise<Decisions> => {
  const decisions = await decide('tmplIds' in asked ? asked.tmplIds : asked)
  const those = (decision: string) => Object.keys(decisions).filter((id) => decisions[id] === decision)
  await Promise.all([report(those('accept'), 'accept'), report(those('reject'), 'reject')])
  return decisions
}

keepTo('localStorage')
keepTo('sessionStorage')
Object.assign(window, { __phone: { openid, requestSubscribeMessage, keptConsents } })

// A phone shows no scrollbars.
const style = document.createElement('style')
style.textContent = 'html{scrollbar-width:none}*{scrollbar-width:none}::-webkit-scrollbar{display:none}'
document.documentElement.append(style)
