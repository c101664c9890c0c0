import type { startKeyboard as declared } from './keyboard'

const pressing = new Set(['Enter', ' '])

/** Enter and Space press what has a role and no key of its own. */
const onKey = (event: KeyboardEvent) => {
  const { target } = event
  if (event.key === 'Escape') document.querySelector<HTMLElement>('.sheet-close')?.click()
  if (!pressing.has(event.key) || !(target instanceof HTMLElement) || target.tabIndex !== 0 || !target.hasAttribute('role')) return
  event.preventDefault()
  target.click()
}

/** The bars of a browser's page, which WeChat draws itself elsewhere. */
const barNames = { '.taro-navigation-bar-back': '返回', '.taro-navigation-bar-home': '回首页' }

const nameBars = () => {
  for (const [selector, name] of Object.entries(barNames)) {
    for (const bar of document.querySelectorAll(`${selector}:not([role])`)) {
      bar.setAttribute('role', 'button')
      bar.setAttribute('aria-label', name)
      bar.setAttribute('tabindex', '0')
    }
  }
}

export const startKeyboard: typeof declared = () => {
  document.addEventListener('keydown', onKey)
  new MutationObserver(nameBars).observe(document.body, { childList: true, subtree: true })
  nameBars()
}
