import { fire, isElement } from './engine'
import type { Node } from 'miniprogram-exparser'

/** The engine keeps `aria-label` as ariaLabel. */
const asKept = (name: string) => name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())
const attribute = (node: Node, name: string): unknown => node._vt?.attrs?.find((one) => one.name === asKept(name))?.value
const classesOf = (node: Node) => {
  const value = attribute(node, 'class')
  return typeof value === 'string' ? value.split(/\s+/) : []
}
const tagOf = (node: Node) => node._vt?.tagName?.replace(/^wx-/, '')

/** Every element of the page in reading order, through all its components. */
const everyElement = (node: unknown, found: Node[] = []): Node[] => {
  if (!isElement(node)) return found
  if (node._vt?.tagName) found.push(node)
  for (const child of [node.shadowRoot, ...node.childNodes]) everyElement(child, found)
  return found
}

type Test = (node: Node) => boolean

const simple = (selector: string): Test => {
  if (selector.startsWith('#')) return (node) => node.id === selector.slice(1)
  if (selector.startsWith('.')) return (node) => classesOf(node).includes(selector.slice(1))
  return (node) => tagOf(node) === selector
}

/** `.row`, `#send`, `input`, or several of them at once without a space: `view.row.open`. */
const matcher = (selector: string): Test => {
  const tests = (selector.match(/[#.]?[\w-]+/g) ?? []).map(simple)
  return (node) => tests.every((test) => test(node))
}

const isDisabled = (node: Node) => [true, 'true'].includes(attribute(node, 'disabled') as boolean | string)

/** One element, as a person and WeChat see it. */
export const element = (node: Node) => ({
  tag: () => tagOf(node) ?? '',
  text: () => node.$$?.textContent ?? '',
  /** Whether a finger on it does something. */
  feels: () => Object.values(node._vt?.event ?? {}).some(({ name }) => name === 'tap'),
  attribute: (name: string) => attribute(node, name),
  classes: () => classesOf(node),
  find: (selector: string) => everyElement(node).filter(matcher(selector)).map(element),
  fire: (type: string, detail: unknown = {}) => fire(node, { type, detail }),
  tap() {
    if (isDisabled(node)) throw new Error(`a disabled element does not feel a tap: ${node.$$?.outerHTML.slice(0, 300)}`)
    fire(node, { type: 'tap', detail: { x: 0, y: 0 } })
  },
  /** Types into an input or textarea. */
  input(value: string) {
    fire(node, { type: 'focus', detail: { value }, bubbles: false })
    fire(node, { type: 'input', detail: { value, cursor: value.length, keyCode: 0 }, bubbles: false })
    fire(node, { type: 'blur', detail: { value }, bubbles: false })
  },
  /** Types and stays in the field. */
  type: (value: string) => fire(node, { type: 'input', detail: { value, cursor: value.length, keyCode: 0 }, bubbles: false }),
  change: (value: unknown) => fire(node, { type: 'change', detail: { value }, bubbles: false }),
})
export type Element = ReturnType<typeof element>

/** Elements below `root` that match, in reading order. */
export const findAll = (root: Node, selector: string): Element[] => everyElement(root).filter(matcher(selector)).map(element)

/** The innermost element whose whole text this is. */
export const findByText = (root: Node, words: string): Element | undefined => {
  const found = everyElement(root).findLast((node) => node.$$?.textContent.trim() === words)
  return found && element(found)
}
