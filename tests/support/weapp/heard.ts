import type { Element } from './elements'
import type { Page } from './page'

const pressed = new Set<unknown>(['button', 'checkbox', 'radio', 'row', 'switch', 'tab'])
const stateOf: Readonly<Record<string, string>> = {
  checkbox: 'aria-checked',
  radio: 'aria-checked',
  switch: 'aria-checked',
  tab: 'aria-selected',
}

const says = (words: unknown) => typeof words === 'string' && words.trim() !== ''
const hasName = (element: Element) => says(element.attribute('aria-label')) || says(element.text())
const isToBePressed = (element: Element) => element.feels() && ['view', 'text', 'image'].includes(element.tag())

const faultOf = (element: Element): string | null => {
  const role = element.attribute('aria-role')
  const tag = element.tag()
  if (['input', 'textarea', 'image'].includes(tag) && !says(element.attribute('aria-label'))) return `${tag} without a name`
  if (isToBePressed(element) && !pressed.has(role)) return 'can be pressed and does not say so'
  if (pressed.has(role) && !hasName(element)) return `${String(role)} without a name`
  const state = stateOf[String(role)]
  if (state && !['true', 'false'].includes(String(element.attribute(state)))) return `${String(role)} without ${state}`
  return null
}

/** What somebody who hears the page instead of seeing it would miss. */
export const unheard = (page: Page): string[] => {
  const elements = ['view', 'text', 'image', 'input', 'textarea'].flatMap((tag) => page.all(tag))
  const faults = elements.flatMap((element) => {
    const fault = faultOf(element)
    return fault === null ? [] : [`${fault}: ${element.classes().join('.')} 「${element.text().slice(0, 20)}」`]
  })
  const headings = elements.filter((element) => element.attribute('aria-role') === 'heading' && hasName(element))
  return headings.length > 0 ? faults : [...faults, 'no heading']
}
