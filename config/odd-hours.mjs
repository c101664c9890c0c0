/**
 * `npm run test:odd-hours [-- tests/features/inbox-reach ...]`: the tests, or those of some paths, with this machine's clock put at
 * odd moments, for a newcomer may begin at night or on a holiday. Needs Debian's `faketime`, and what `npm test` builds.
 */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const moments = JSON.parse(readFileSync(join(root, 'config/odd-moments.json'), 'utf8'))
const paths = process.argv.slice(2)

/** Resolves to true when the tests passed with the machine's clock put at `at`; from there it runs. */
const passesAt = (at) => {
  const distance = Math.round((Date.parse(at) - Date.now()) / 1000)
  const jest = [process.execPath, join(root, 'node_modules/jest/bin/jest.js'), '--config', 'config/jest.config.cjs', ...paths]
  const child = spawn('faketime', ['-f', `${distance < 0 ? '' : '+'}${distance}s`, ...jest], {
    cwd: root,
    stdio: 'inherit',
    // Timers go on by a clock of their own, and whoever begins there lives in China.
    env: { ...process.env, DONT_FAKE_MONOTONIC: '1', TZ: 'Asia/Shanghai' },
  })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)))
}

if (spawnSync('faketime', ['--version']).error) {
  console.error('faketime is not installed: apt-get install faketime')
  process.exit(1)
}

const failed = []
for (const { name, at } of moments) {
  console.log(`\n== ${name}: ${at}`)
  if (!(await passesAt(at))) failed.push(`${name} (${at})`)
}
console.log(failed.length === 0 ? `\npassed at all ${moments.length} moments` : `\nfailed at: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
