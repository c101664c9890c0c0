/** The parts of miniprogram-simulate's engine that have no types of their own, as far as they are used here. */
declare module 'miniprogram-exparser' {
  export interface Attribute {
    readonly name: string
    readonly value: unknown
  }

  export interface Listener {
    readonly id: string
    readonly name: string
    readonly handler: string
    readonly isCapture: boolean
    readonly isMutated: boolean
    readonly isCatch: boolean
  }
  export type Events = Readonly<Record<string, Listener>>

  /** What a template gave: j-component's virtual tree. */
  export interface VirtualNode {
    readonly type: number
    readonly tagName?: string
    readonly content?: string
    readonly componentId?: string
    readonly key?: string
    /** Text and templates have none. */
    readonly attrs?: readonly Attribute[]
    event: Events
    readonly children: readonly VirtualNode[]
    exparserNode: Node
  }

  /** What stands on the page: an exparser node. `$$` is the jsdom element that shows it. */
  export interface Node {
    readonly id: string
    readonly $$?: HTMLElement
    readonly childNodes: readonly Node[]
    readonly parentNode: Node | null
    readonly shadowRoot?: Node
    readonly ownerShadowRoot?: Node
    _vt?: VirtualNode
    appendChild(child: Node): void
    removeChild(child: Node): void
    insertBefore(child: Node, before: Node): void
    replaceChild(child: Node, old: Node): void
  }

  export interface Engine {
    readonly Element: new () => Node
    readonly Event: {
      create(type: string, detail: unknown, options: object): object
      dispatchEvent(node: Node, event: object): void
    }
    addGlobalErrorListener(listener: (error: unknown, info: unknown) => unknown): void
    removeListenerFromElement(node: Node, name: string, id: string, options: { capture: boolean }): void
  }

  /** A page or a component of WeChat, as its own code sees it. */
  export interface Instance {
    setData(data: object, done?: () => void): void
    [member: string]: unknown
  }

  /** What Component() was given. */
  export interface Definition {
    readonly data?: object
    readonly behaviors?: readonly unknown[]
    readonly options?: object
    readonly methods?: object
    readonly attached?: (this: Instance) => void
    readonly [member: string]: unknown
  }

  const exparser: Engine
  export default exparser
}

declare module 'j-component/src/render/diff' {
  import type { VirtualNode } from 'miniprogram-exparser'
  const diff: { diffVt: (before: VirtualNode, after: VirtualNode) => void }
  export default diff
}

declare module 'j-component/src/render/render' {
  import type { Attribute, Events, Node, VirtualNode } from 'miniprogram-exparser'
  const render: {
    updateAttrs(node: Node, attributes: readonly Attribute[]): void
    updateEvent(node: Node, events: Events): void
    renderExparserNode(fresh: VirtualNode, host: Node | null, shadowRoot: Node | null): Node
  }
  export default render
}

/** Without the package's own types: they bring all of WeChat's globals into the whole repository. */
declare module 'miniprogram-simulate/src/index.js' {
  import type { Instance, Node } from 'miniprogram-exparser'
  interface Rendered {
    readonly instance: Instance
    readonly _exparserNode: Node
    attach(host: HTMLElement): void
    detach(): void
  }
  const simulate: {
    load(path: string, options: { compiler: 'official'; rootPath: string }): string
    render(id: string): Rendered
  }
  export { type Rendered }
  export default simulate
}

declare module 'miniprogram-simulate/src/wxss' {
  const wxss: {
    compile: (sheet: string, options: { readonly prefix: string }) => string
    insert: (sheets: readonly string[], id: string) => void
  }
  export default wxss
}

declare module 'miniprogram-simulate/src/utils' {
  const utils: { runJs: (file: string) => void }
  export default utils
}
