import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from './options'

/** What was built anew: the functions or the pages in the phones, or the table that they lie on. */
export type Built = 'functions' | 'pages' | 'table'

/** Milliseconds between two looks. */
const interval = 250

/** When each file was written, as one word: a build that is put back in place is a change too. */
const written = (paths: readonly string[]): string => paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0).join()

/**
 * Looks after whatever is built while the local cloud runs, and says so once it has been left alone for a look: a build writes
 * many files. @returns a function that stops it
 */
export const watchBuilds = ({ functions, h5, table }: Pick<Options, 'functions' | 'h5' | 'table'>, say: (what: Built) => void) => {
  const files: Readonly<Record<Built, readonly string[]>> = {
    functions: readdirSync(functions).map((name) => join(functions, name, 'index.js')),
    pages: [join(h5, 'index.html')],
    table: ['table.js', 'style.css'].map((name) => join(table, name)),
  }
  const watched = (['functions', 'pages', 'table'] as const).map((what) => {
    const at = written(files[what])
    return { what, told: at, seen: at }
  })
  const look = () => {
    for (const one of watched) {
      const now = written(files[one.what])
      const isLeftAlone = now === one.seen
      one.seen = now
      if (!isLeftAlone || now === one.told) continue
      one.told = now
      say(one.what)
    }
  }
  const timer = setInterval(look, interval).unref()
  return () => clearInterval(timer)
}
