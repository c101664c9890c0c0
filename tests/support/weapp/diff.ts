import diff from 'j-component/src/render/diff'
import render from 'j-component/src/render/render'
import exparser, { type Events, type Node, type VirtualNode } from 'miniprogram-exparser'

/**
 * In the place of j-component 1.4.10's tree diff, for two faults that matter here:
 * a keyed list that is reordered comes out in a wrong order, and attributes are compared by reference although every
 * setData evaluates the whole template again, so that a page would push its old copy of the data into a
 * <custom-wrapper> that has had newer data since. WeChat touches only what changed; comparing by value does the same.
 */
const text = 18

const comparable = (value: unknown) => (value !== null && typeof value === 'object' ? JSON.stringify(value) : value)
const pushed = new WeakMap<VirtualNode, Map<string, unknown>>()
const attributesOf = ({ attrs = [] }: VirtualNode) => new Map(attrs.map(({ name, value }) => [name, comparable(value)]))

/** Remembers what was pushed: the objects in the attributes may change later. */
const remember = (tree: VirtualNode): void => {
  if (!tree.attrs) return
  if (!pushed.has(tree)) pushed.set(tree, attributesOf(tree))
  tree.children.forEach(remember)
}

const isSame = (before: VirtualNode, after: VirtualNode) => {
  if (before.type !== after.type) return false
  if (before.type === text) return before.content === after.content
  return before.componentId === after.componentId && before.key === after.key
}

const signature = (events: Events) =>
  Object.keys(events)
    .sort()
    .map((key) =>
      [key, events[key]?.name, events[key]?.handler, events[key]?.isCapture, events[key]?.isMutated, events[key]?.isCatch].join(),
    )
    .join(';')

const make = (fresh: VirtualNode, shadowRoot: Node | null): Node => {
  const node = render.renderExparserNode(fresh, null, shadowRoot)
  remember(fresh)
  return node
}

const updateAttributes = (before: VirtualNode, after: VirtualNode, node: Node) => {
  const old = pushed.get(before) ?? attributesOf(before)
  const now = attributesOf(after)
  pushed.set(after, now)
  const changed = (after.attrs ?? []).filter(({ name }) => !old.has(name) || old.get(name) !== now.get(name))
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => ({ name, value: undefined }))
  if (changed.length + gone.length > 0) render.updateAttrs(node, [...changed, ...gone])
}

const updateEvents = (before: VirtualNode, after: VirtualNode, node: Node) => {
  if (signature(before.event) === signature(after.event)) {
    after.event = before.event
    return
  }
  for (const { name, id, isCapture } of Object.values(before.event))
    exparser.removeListenerFromElement(node, name, id, { capture: isCapture })
  render.updateEvent(node, after.event)
}

/** For each new child the old one that it continues: by key, or in order where there is none. */
const pair = (before: readonly VirtualNode[], after: readonly VirtualNode[]) => {
  const keyed = new Map<string, VirtualNode>()
  const free: VirtualNode[] = []
  for (const child of before) {
    if (child.key && !keyed.has(child.key)) keyed.set(child.key, child)
    else free.push(child)
  }
  return after.map((child) => {
    if (!child.key) return { child, old: free.shift() }
    const old = keyed.get(child.key)
    keyed.delete(child.key)
    return { child, old }
  })
}

const updateChildren = (before: VirtualNode, after: VirtualNode, node: Node) => {
  const pairs = pair(before.children, after.children)
  const kept = new Set(pairs.map(({ old }) => old))
  for (const old of before.children) if (!kept.has(old)) node.removeChild(old.exparserNode)
  pairs.forEach(({ child, old }, place) => {
    if (old) update(old, child)
    else make(child, node.ownerShadowRoot ?? node)
    const standing = node.childNodes[place]
    if (standing === child.exparserNode) return
    if (standing) node.insertBefore(child.exparserNode, standing)
    else node.appendChild(child.exparserNode)
  })
}

const update = (before: VirtualNode, after: VirtualNode): void => {
  const node = before.exparserNode
  if (!isSame(before, after)) {
    node.parentNode?.replaceChild(make(after, node.ownerShadowRoot ?? null), node)
    return
  }
  after.exparserNode = node
  node._vt = after
  if (after.type === text) return
  updateAttributes(before, after, node)
  updateEvents(before, after, node)
  updateChildren(before, after, node)
}

/** j-component calls it through its module. */
export const installDiff = () => {
  diff.diffVt = update
}
