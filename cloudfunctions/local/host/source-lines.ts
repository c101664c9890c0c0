import { existsSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'

/** The map that the bundler writes beside the folder of all functions; null for a bundle that has none. */
const readMap = (bundle: string): SourceMap | null => {
  const folder = dirname(bundle)
  const path = join(folder, '../../maps', `${basename(folder)}.js.map`)
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload) : null
}

/** Turns places in `bundle` that a text names (`/…/index.js:1:2345`) into those of the source (`cloudfunctions/…/x.ts:12:3`). */
export const sourceLines = (bundle: string): ((text: string) => string) => {
  const place = new RegExp(`${bundle.replace(/[^\w/]/g, '\\$&')}:(\\d+):(\\d+)`, 'g')
  // Read when the first text names one: most workers live without.
  let map: SourceMap | null | undefined
  const ofSource = (found: string, line: string, column: string): string => {
    map ??= readMap(bundle)
    const entry = map?.findEntry(Number(line) - 1, Number(column) - 1)
    if (!entry || !('originalSource' in entry)) return found
    return `${relative(process.cwd(), resolve(dirname(bundle), entry.originalSource))}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
  }
  return (text) => text.replace(place, ofSource)
}
