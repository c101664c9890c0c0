import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type * as v from 'valibot'
import { contract, type CallName } from '@/contract'
import { functionNames, functionOf } from '@/contract/functions'
import { Text } from '@/contract/fields'
import { isFolded, folded, mapWords, markOf, toAnswerers, unfolded, type WordReaders } from '@/contract/marks'

/** One string of an input, by its path. */
interface Leaf {
  readonly path: string
  readonly schema: v.GenericSchema
}

const shapes = ['entries', 'item', 'wrapped', 'options', 'value', 'items', 'rest'] as const

/** Every string below a schema, through whatever holds it. */
const stringsIn = (schema: v.GenericSchema, path: string): readonly Leaf[] => {
  if (schema.type === 'string') return [{ path, schema }]
  return shapes.flatMap((shape) => {
    const held: unknown = (schema as unknown as Record<string, unknown>)[shape]
    if (typeof held !== 'object' || held === null) return []
    if ('kind' in held && held.kind === 'schema') return stringsIn(held as v.GenericSchema, shape === 'item' ? `${path}[]` : path)
    return Object.entries(held)
      .filter(([, each]) => typeof each === 'object' && each !== null && 'kind' in each)
      .flatMap(([key, each]) => stringsIn(each as v.GenericSchema, path === '' ? key : `${path}.${key}`))
  })
}

const leaves = (Object.keys(contract) as CallName[]).flatMap((name) =>
  stringsIn(contract[name].input, '').map((leaf) => ({ ...leaf, name, mark: markOf(leaf.schema) })),
)

const actionsOf = (schema: v.GenericSchema): readonly string[] =>
  'pipe' in schema
    ? (schema.pipe as { kind: string; type: string }[]).flatMap((part) =>
        part.kind === 'schema' && part !== (schema as unknown) && 'pipe' in part
          ? actionsOf(part as unknown as v.GenericSchema)
          : [part.type],
      )
    : []

/** A form that leaves no room for words: a pattern, a date, a number that some function reads. */
const isForm = (schema: v.GenericSchema) => actionsOf(schema).some((type) => ['regex', 'iso_date', 'raw_transform'].includes(type))

/** Strings of the program's own making, which the server compares with what it knows and keeps nothing else of. */
const ids = [
  'after',
  'category',
  'code',
  'consent',
  'matter.category',
  'page',
  'kind',
  'handlers[].category',
  'serviceClass',
  'skills[]',
  'sought.category',
  'to',
]

test('no text that a person writes freely stands outside the marks', () => {
  const outside = leaves.filter(({ schema, mark, path }) => !mark && !isForm(schema) && !ids.includes(path))
  expect(outside.map(({ name, path }) => `${name} ${path}`)).toEqual([])
  expect(leaves.filter(({ mark }) => mark).length).toBeGreaterThan(80)
})

test('the walk of the check reaches every mark', () => {
  const seen = new Set<string>()
  for (const { name, path } of leaves.filter(({ mark }) => mark)) {
    const value = path
      .split('.')
      .reduceRight<unknown>((inner, key) => (key.endsWith('[]') ? { [key.slice(0, -2)]: [inner] } : { [key]: inner }), '词')
    mapWords(contract[name].input, value, (words) => {
      seen.add(`${name} ${path}`)
      return words
    })
  }
  expect([...seen]).toEqual(leaves.filter(({ mark }) => mark).map(({ name, path }) => `${name} ${path}`))
})

/** What is asked, reported, disputed: read by those who answer for it, and by nobody else. */
const answering = [
  'matters.submit place.address',
  'matters.submit onBehalf.name',
  'matters.submit text',
  'matters.confirm word',
  'matters.dispute text',
  'matters.withdraw text',
  'matters.contest text',
  'matters.reopen text',
  'matters.callBack text',
  'matters.spotCheck text',
  'matters.join text',
  'inbox.called note',
  'attendance.object text',
  'feedback.send text',
  'registration.leave text',
  'visits.save matter.text',
  'appeals.make text',
  'appeals.contest text',
  'households.correct text',
  'facts.add text',
  'facts.add basisWords',
  'facts.add source',
  'facts.end why',
  'facts.read why',
  'statistics.decideRepeat reason',
  'links.answer words',
  'links.ask words',
  'links.end words',
]

test('what only those who answer read is this and no more; all else is for others', () => {
  const read = (who: WordReaders) => leaves.filter(({ mark }) => mark?.readers === who).map(({ name, path }) => `${name} ${path}`)
  expect(read('answering').sort()).toEqual([...answering].sort())
  expect(read('named').sort()).toEqual(['people.settle name', 'setup.claim county.name', 'setup.claim name'])
  expect(read('nobody').sort()).toEqual([
    'attendance.findMembers words',
    'exchange.export sought.words',
    'grid.find words',
    'households.list words',
    'inbox.checkTemplates text',
    'inbox.trace who',
    'links.whom words',
    'matters.nearby text',
    'matters.search words',
    'proposals.whom words',
    'registration.units words',
  ])
})

const config = (name: string) =>
  JSON.parse(readFileSync(join(resolve(__dirname, '../../cloudfunctions'), name, 'config.json'), 'utf8')) as {
    permissions: { openapi: string[] }
    pushMessages?: { event: string }[]
  }

const effectsOf = (name: string) => readFileSync(join(resolve(__dirname, '../../cloudfunctions'), name, 'effects.ts'), 'utf8')

test('each function that takes words may ask the check; what saves files and what runs their effects may too', () => {
  const takesWords = functionNames.filter((one) => leaves.some(({ name, mark }) => mark && functionOf(name) === one))
  for (const name of takesWords)
    expect([name, config(name).permissions.openapi]).toEqual([name, expect.arrayContaining(['security.msgSecCheck'])])
  const runsCheck = functionNames.filter((name) => /checkFiles/.test(effectsOf(name)))
  expect(runsCheck.length).toBeGreaterThan(3)
  for (const name of [...runsCheck, 'clock'])
    expect([name, config(name).permissions.openapi]).toEqual([name, expect.arrayContaining(['security.mediaCheckAsync'])])
  expect(config('courier').pushMessages?.map(({ event }) => event)).toContain('wxa_media_check')
})

test('a sign stands before words once, and can be taken off again', () => {
  expect(isFolded(folded('有人打人'))).toBe(true)
  expect(folded(folded('有人打人'))).toBe(folded('有人打人'))
  expect(unfolded(`{"text":"${folded('有人打人')}"}`)).toBe('{"text":"有人打人"}')
  expect(isFolded('有人打人')).toBe(false)
  expect(markOf(toAnswerers(Text(10, '话')))).toEqual({ readers: 'answering', folds: true })
})
