/**
 * `npm start`: bundles the functions and serves; the phones' pages are built
 * beside where those that stand are of another source. `--headless`: no pages.
 */
import { pathToFileURL } from 'node:url'
import { at, root } from './bundles.mjs'
import { buildFunctions, buildLocal, report } from './functions.mjs'
import { buildPages, pagesReady } from './pages.mjs'

console.log('正在打包云函数 / bundling the functions')
const [sizes] = await Promise.all([buildFunctions(), buildLocal()])
report(sizes)
process.chdir(root)
// A newcomer finds a village in which something goes on.
process.argv.push('--village')
process.setSourceMapsEnabled(true)
await import(pathToFileURL(at('dist/local/main.js')).href)
// Meanwhile the cloud serves, and a phone without its page says what it waits for.
if (!process.argv.includes('--headless') && (await buildPages())) console.log(pagesReady)
