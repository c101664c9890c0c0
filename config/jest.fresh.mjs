/** Before tests of a project: what it runs must be built of the source as it is, or yesterday's code would pass. */
import { isFresh } from './built.mjs'
import { pagesAreFresh } from './pages.mjs'

const weapp = ['the mini-program', 'build:weapp', () => isFresh('weapp')]
const h5 = ['the pages for the browser', 'build:h5', pagesAreFresh]

/** What a project needs besides the functions. */
const needs = { miniprogram: [weapp], browser: [h5] }

export default (_globalConfig, { displayName }) => {
  // `npm run check` runs what needs nothing built.
  if (process.env.PURE_TESTS) return
  const all = [['the functions', 'build:functions', () => isFresh('functions')], ...(needs[displayName?.name] ?? [])]
  const stale = all.filter(([, , fresh]) => !fresh())
  if (stale.length === 0) return
  const words = stale.map(([what, script]) => `${what}: run "npm run ${script}"`)
  throw new Error(`What is built is older than its source. ${words.join('; ')}`)
}
