import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (name: string) => readFileSync(join(__dirname, '..', name), 'utf8')
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

/** `@tarojs/*` stands for each of its packages. */
const isNamed = (readme: string, name: string) => readme.includes(`\`${name}\``) || readme.includes(`\`${name.replace(/\/.*/, '/*')}\``)

test.each(['README.md', 'README.zh-CN.md'])('%s gives a reason for every dependency', (readme) => {
  const text = read(readme)
  const others = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isNamed(text, name))
  // Named there with their versions.
  expect(others.filter((name) => !['react', 'react-dom'].includes(name))).toEqual([])
})

test.each([
  ['README.md', '| package | reason |'],
  ['README.zh-CN.md', '| 依赖 | 理由 |'],
])('%s names no dependency that is gone', (readme, heading) => {
  const [, table = ''] = read(readme).split(heading)
  const rows = table.split('\n\n')[0]?.split('\n').slice(2) ?? []
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  const all = Object.keys({ ...dependencies, ...devDependencies })
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !all.some((one) => one === name || (name.endsWith('/*') && one.startsWith(name.slice(0, -1)))))).toEqual([])
})
