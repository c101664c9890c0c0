import { findAll, findByText, type Element } from './elements'
import type { Rendered } from './engine'
import type { Instance } from 'miniprogram-exparser'

export interface Update {
  readonly route: string
  /** UTF-8 bytes of the JSON that crossed to the view layer. */
  readonly bytes: number
  /** That JSON. */
  readonly sent: string
}

const encoder = new TextEncoder()

/** Notes the size of everything that `instance` sends to the view layer. */
export const measure = (instance: Instance, note: (sent: string, bytes: number) => void) => {
  const setData = instance.setData.bind(instance)
  instance.setData = (data, done) => {
    const sent = JSON.stringify(data)
    note(sent, encoder.encode(sent).length)
    setData(data, done)
  }
}

/** One page on the phone. */
export class Page {
  private readonly host = document.createElement('wx-page')

  constructor(
    readonly route: string,
    readonly query: Readonly<Record<string, string>>,
    private readonly rendered: Rendered,
  ) {
    Object.assign(rendered.instance, { route, __route__: route, options: query, is: route })
  }

  get instance(): Instance {
    return this.rendered.instance
  }

  open() {
    document.body.appendChild(this.host)
    this.run('onLoad', this.query)
    this.rendered.attach(this.host)
    this.run('onShow')
    this.run('onReady')
  }

  close() {
    this.run('onUnload')
    this.rendered.detach()
    this.host.remove()
  }

  /** Runs a lifecycle or an event of the page, where it has one. */
  run(name: string, ...args: unknown[]): unknown {
    const hook = this.instance[name]
    return typeof hook === 'function' ? (hook as (...given: unknown[]) => unknown).apply(this.instance, args) : undefined
  }

  text = (): string => this.host.textContent

  all = (selector: string): Element[] => findAll(this.rendered._exparserNode, selector)

  has = (selector: string): boolean => this.all(selector).length > 0

  get(selector: string): Element {
    const [first] = this.all(selector)
    if (!first) throw new Error(`no ${selector} on ${this.route}, which reads: ${this.text()}`)
    return first
  }

  /** The innermost element with just these words. */
  saying(words: string): Element {
    const found = findByText(this.rendered._exparserNode, words)
    if (!found) throw new Error(`nothing says 「${words}」 on ${this.route}, which reads: ${this.text()}`)
    return found
  }
}
