import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (name: string) => readFileSync(join(__dirname, '..', name), 'utf8')
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>

/** `@tarojs/*` stands for each of its packages. */
const isNamed = (readme: string, name: string) => readme.includes(`\`${name}\``) || readme.includes(`\`${name.replace(/\/.*/, '/*')}\``)

test.each(['README.md', 'README.zh-CN.md'])('%s gives a reason for every dependency', (readme) => {
  const text = read(readme)
  const others = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isNamed(text, name))
  // Named there with their versions.
  expect(others.filter((name) => !['react', 'react-dom'].includes(name))).toEqual([])
})
