import { TestEnvironment as BrowserEnvironment } from 'jest-environment-jsdom'
import { openInTurn } from '../clouds-in-turn'
import type { WithClouds } from '../environment'

/** What Node has and a browser page without a network has not: the tests reach the local cloud with these. */
const fromNode = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'Blob',
  'AbortController',
  'AbortSignal',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'setImmediate',
  'clearImmediate',
  'performance',
] as const

/** A page for exparser's view layer, with Node's own network beside it. */
export default class WeappEnvironment extends BrowserEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    Object.assign(this.global, { openInTurn } satisfies WithClouds)
    for (const name of fromNode) Object.defineProperty(this.global, name, { value: globalThis[name], configurable: true, writable: true })
  }
}
