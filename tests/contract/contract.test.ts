import * as v from 'valibot'
import { contract, type CallName } from '@/contract'
import { faultsOf } from '@/contract/faults'
import { samples } from './samples'

const calls = Object.keys(contract) as CallName[]
const inputOf = (name: CallName): v.GenericSchema => contract[name].input
const outputOf = (name: CallName): v.GenericSchema => contract[name].output

/** The same value with a key that nobody promised in each of its objects, however deep. */
const withSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((inner: unknown) => withSecrets(inner))
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).map(([key, inner]) => [key, withSecrets(inner)] as const)
  return { ...Object.fromEntries(known), openid: 'o-secret', _id: 'secret', version: 3 }
}

const complaints = (name: CallName, input: unknown): Record<string, string> => {
  const parsed = v.safeParse(inputOf(name), input)
  return faultsOf(inputOf(name), parsed.issues ?? [])
}

const everyInput = calls.flatMap((name) => samples[name].inputs.map((input) => [name, input] as const))
const everyRefusal = calls.flatMap((name) => samples[name].refused.map((sample) => [name, sample.field, sample] as const))

test.each(everyInput)('%s still takes %j', (name, input) => {
  expect(complaints(name, input)).toEqual({})
})

test.each(everyRefusal)('%s refuses a wrong %s: %j', (name, field, { input, message }) => {
  expect(complaints(name, input)).toEqual({ [field]: message })
})

test.each(calls)('%s gives what it promised', (name) => {
  expect(v.parse(outputOf(name), samples[name].output)).toEqual(samples[name].output)
})

test.each(calls)('%s gives nothing that it did not promise, however deep', (name) => {
  const { output } = samples[name]
  expect(v.parse(outputOf(name), withSecrets(output))).toEqual(output)
})

test.each(calls)('%s ignores what it did not ask for: nobody can say who they are', (name) => {
  const [input] = samples[name].inputs
  const parsed = v.parse(inputOf(name), { ...input, openid: 'o-other', OPENID: 'o-other' })
  expect(parsed).not.toHaveProperty('openid')
  expect(parsed).not.toHaveProperty('OPENID')
})

test.each(calls)('%s refuses what is no object', (name) => {
  for (const input of [null, 'text', 7, [], undefined]) {
    const accepted = v.safeParse(inputOf(name), input).success
    expect({ input, accepted: accepted && !Array.isArray(input) }).toEqual({ input, accepted: false })
  }
})

test.each(calls.flatMap((name) => contract[name].errors.map((code) => [name, code])))('%s fails with %s: area.reason', (_name, code) => {
  expect(code).toMatch(/^[a-z]+\.[a-z]+(_[a-z]+)*$/)
})

test('every name is area.verb', () => {
  for (const name of calls) expect(name).toMatch(/^[a-z]+\.[a-z]+([A-Z][a-z]+)*$/)
})
