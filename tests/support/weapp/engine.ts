import { chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import exparser, { type Definition, type Node } from 'miniprogram-exparser'
import simulate, { type Rendered } from 'miniprogram-simulate/src/index.js'
import utils from 'miniprogram-simulate/src/utils'
import wxss from 'miniprogram-simulate/src/wxss'
import { installDiff } from './diff'

interface WeChatGlobals {
  Component: (definition: Definition) => void
  Behavior: (definition: object) => unknown
}

// The compilers come without the permission to run where packages' install scripts are off.
const compilers = join(dirname(createRequire(__filename).resolve('miniprogram-compiler')), 'bin/linux')
for (const name of ['wcc', 'wcsc']) chmodSync(join(compilers, name), 0o755)

installDiff()

// Every start of the program would parse its style sheets again, and nothing is laid out here: once tells that they can be parsed.
const parse = wxss.compile
const parsed = new Map<string, string>()
wxss.compile = (sheet, options) => {
  const done = parsed.get(sheet) ?? parse(sheet, options)
  parsed.set(sheet, done)
  return done
}
wxss.insert = () => undefined

const { Component, Behavior } = globalThis as unknown as WeChatGlobals
export { Behavior, type Rendered }

/** Hands a definition to the engine; it keeps what it is given, so it gets a copy. */
export const registerComponent = (definition: Definition) =>
  Component({ ...definition, behaviors: [...(definition.behaviors ?? [])], options: { ...definition.options, classPrefix: '' } })

const caught: unknown[] = []
// The engine swallows what handlers and lifecycles throw, and goes on.
exparser.addGlobalErrorListener((error: unknown, info: unknown) => {
  caught.push(error)
  return info
})
/** What handlers and lifecycles have thrown so far. */
export const thrown = (): readonly unknown[] => caught

/** Compiles a page and its components; `define` registers the component whose script stands in a file. */
export const load = (file: string, root: string, define: (file: string) => void): string => {
  utils.runJs = define
  return simulate.load(file, { compiler: 'official', rootPath: root })
}

export const render = (id: string): Rendered => simulate.render(id)

/** Fires an event the way a finger does: it bubbles through every component up to the page. */
export const fire = (node: Node, { type, detail, bubbles = true }: { type: string; detail: unknown; bubbles?: boolean }) => {
  const extraFields = { touches: [], changedTouches: [] }
  const options = { originalEvent: { timeStamp: Date.now() }, bubbles, capturePhase: true, composed: true, extraFields }
  exparser.Event.dispatchEvent(node, exparser.Event.create(type, detail, options))
}

export const isElement = (node: unknown): node is Node => node instanceof exparser.Element
