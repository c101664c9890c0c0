import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names of the nodes that the built program at `root` has a template for: what has none stays empty on the phone, without a word. */
const drawnBy = (root: string): ReadonlySet<string> =>
  new Set([...readFileSync(join(root, 'base.wxml'), 'utf8').matchAll(/<template name="tmpl_0_([\w-]+)">/g)].map(([, name = '']) => name))

/** Finds in what is sent to the view layer the names of nodes that no template draws. */
export const undrawnIn = (root: string): ((sent: string) => readonly string[]) => {
  const drawn = drawnBy(root)
  return (sent) => [...new Set([...sent.matchAll(/"nn":"([^"]+)"/g)].map(([, name = '']) => name))].filter((name) => !drawn.has(name))
}
