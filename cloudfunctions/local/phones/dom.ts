type Attributes = Readonly<Record<string, string | ((event: Event) => void)>>

/** An element with its attributes, listeners (`onclick: ...`) and children. */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value)
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
  }
  element.append(...children)
  return element
}

/** An element of the page itself. @throws when the page has none */
export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no #${id}`)
  return element
}
