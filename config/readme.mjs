/**
 * Draws the lifecycle, and the list of private interfaces, into both READMEs, from the tables that drive them.
 * A test says when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What a module of the source says, as it stands now. */
const load = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

const { diagram } = await load('cloudfunctions/features/matters/lifecycle/diagram.ts')
const { guideTable } = await load('src/cloud/guide-table.ts')

const drawn = (readme, text) =>
  text
    .replace(/```mermaid\n[^]*?\n```/, `\`\`\`mermaid\n${diagram()}\n\`\`\``)
    .replace(/(<!-- private interfaces -->\n)[^]*?(<!-- \/private interfaces -->)/, `$1${guideTable(readme)}\n$2`)

for (const readme of ['README.md', 'README.zh-CN.md']) {
  const path = join(root, readme)
  writeFileSync(path, drawn(readme, readFileSync(path, 'utf8')))
}
