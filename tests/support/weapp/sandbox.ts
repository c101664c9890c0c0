import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

/**
 * WeChat's logic layer has none of these. jsdom, which the view layer needs, has; libraries that look for them would
 * take themselves for a browser, so the program gets them as undefined.
 */
const hidden = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'self',
  'top',
  'parent',
  'frames',
  'localStorage',
  'sessionStorage',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'XMLHttpRequest',
  'fetch',
  'WebSocket',
  'Image',
  'HTMLElement',
  'Element',
  'Node',
  'Event',
  'CustomEvent',
  'MessageChannel',
  'setImmediate',
  'process',
  'Buffer',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'getComputedStyle',
  'matchMedia',
  'alert',
  'global',
  'AbortController',
  'FormData',
  'Blob',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'performance',
  'crypto',
]

const language = [
  'Object',
  'Function',
  'Array',
  'Number',
  'Boolean',
  'String',
  'Symbol',
  'BigInt',
  'Date',
  'RegExp',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'Proxy',
  'Reflect',
  'Math',
  'JSON',
  'Intl',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
  'ArrayBuffer',
  'DataView',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'parseInt',
  'parseFloat',
  'isNaN',
  'isFinite',
  'encodeURIComponent',
  'decodeURIComponent',
  'encodeURI',
  'decodeURI',
  'NaN',
  'Infinity',
  'undefined',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
] as const

/** The global object as the program sees it: the language and nothing of a browser or of Node. */
export const barren = (more: object): object => {
  const here = globalThis as Record<string, unknown>
  return Object.assign(Object.fromEntries(language.map((name) => [name, here[name]])), more)
}

type Run = (...scope: readonly unknown[]) => void

/** What was compiled of a file, for every start of the program in this test file. */
const compiled = new Map<string, Run>()

const compile = (root: string, file: string, names: readonly string[]): Run => {
  const key = `${file} ${names.join()}`
  const source = () => `${readFileSync(file, 'utf8')}\n//# sourceURL=${relative(root, file)}`
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the program runs in a scope of our making
  const run = compiled.get(key) ?? (new Function('require', 'module', 'exports', ...names, source()) as Run)
  compiled.set(key, run)
  return run
}

/** Loads files of the package at `root`, each once, with `globals` in scope. */
export const createLoader = (root: string, globals: Readonly<Record<string, unknown>>) => {
  const loaded = new Map<string, { exports: unknown }>()
  const names = [...Object.keys(globals), ...hidden]
  const values = [...Object.values(globals), ...hidden.map(() => undefined)]

  const load = (path: string): unknown => {
    const file = path.endsWith('.js') ? path : `${path}.js`
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(file, module)
    const require = (wanted: string) => {
      if (!wanted.startsWith('.')) throw new Error(`${relative(root, file)} requires "${wanted}", which is no file of the package`)
      return load(resolve(dirname(file), wanted))
    }
    compile(root, file, names).call(undefined, require, module, module.exports, ...values)
    return module.exports
  }
  return load
}
