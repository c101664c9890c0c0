/** Draws the lifecycle into both READMEs, from the table that drives it. A test says when they differ. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const { outputFiles } = await build({
  entryPoints: [join(root, 'cloudfunctions/features/matters/lifecycle/diagram.ts')],
  tsconfig: join(root, 'tsconfig.json'),
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const { diagram } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)

for (const readme of ['README.md', 'README.zh-CN.md']) {
  const path = join(root, readme)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/```mermaid\n[^]*?\n```/, `\`\`\`mermaid\n${diagram()}\n\`\`\``))
}
