import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultNumbers } from '../../cloudfunctions/features/settings/numbers'
import { numberWords } from '../../src/manage/settings/parts/figures'

const server = resolve(__dirname, '../../cloudfunctions')
const isSource = (path: string) => path.endsWith('.ts') && !path.startsWith('settings/')
const sources = ['features', 'ground'].flatMap((room) =>
  readdirSync(join(server, room), { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((path) => readFileSync(join(server, room, path), 'utf8')),
)

test.each(Object.keys(defaultNumbers))('%s can be changed where something reads it, and nowhere else', (figure) => {
  expect(figure in numberWords).toBe(sources.some((source) => new RegExp(`\\b${figure}\\b`).test(source)))
})
