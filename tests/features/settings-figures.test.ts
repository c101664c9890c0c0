import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultNumbers } from '../../cloudfunctions/features/settings/numbers'
import { numberWords } from '../../src/manage/settings/parts/figures'

const features = resolve(__dirname, '../../cloudfunctions/features')
const isSource = (path: string) => path.endsWith('.ts') && !path.startsWith('settings/')
const sources = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter(isSource)
  .map((path) => readFileSync(join(features, path), 'utf8'))

test.each(Object.keys(defaultNumbers))('%s can be changed where something reads it, and nowhere else', (figure) => {
  expect(figure in numberWords).toBe(sources.some((source) => new RegExp(`\\b${figure}\\b`).test(source)))
})
