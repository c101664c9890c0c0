import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../../cloudfunctions')
const files = ['features', 'ground', 'platform'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name: `${room}/${name}`, text: readFileSync(join(root, room, name), 'utf8') })),
)

test.each<[what: string, spelling: RegExp, home: string]>([
  ['a digest is made', /createHash\(/, 'ground/ids.ts'],
  ['a code of six digits is drawn', /randomInt\(/, 'ground/ids.ts'],
  ['a distance is measured', /Math\.cos\(/, 'ground/distance.ts'],
  ['an effect is named after its save', /_id\}_\$\{(String\()?[\w.]*version \+ 1/, 'ground/effect-ids.ts'],
  ['a call is looked up by its key', /=== key && .*personId === actor\._id/, 'ground/heard.ts'],
  ['who acts is described', /interface (Doer|Call|PrintedCall)\b/, 'features/actor/act.ts'],
])('%s in one place', (_what, spelling, home) => {
  expect(files.filter(({ text }) => spelling.test(text)).map(({ name }) => name)).toEqual([home])
})
