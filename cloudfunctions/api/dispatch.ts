import * as v from 'valibot'
import { contract, type CallError, type CallName, type ErrorCode, type Output, type Reply } from '@/contract'
import type { Action } from '../features/action'
import { errorMessages } from '../features/errors'
import { stranger, type Actor } from '../features/people/actor'
import { personIdOf } from '../features/people/person-id'
import type { Person } from '../features/people/person'
import { findById } from '../platform/documents'
import { routes } from './routes'

type Code = ErrorCode<CallName>

const failed = (code: Code, fields?: CallError['fields']): Reply<never, Code> => ({
  ok: false,
  error: { code, message: errorMessages[code], ...(fields && { fields }) },
})

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(contract, name)

/** The first message for each field at fault, by its dotted path. */
const fieldsOf = (issues: readonly v.BaseIssue<unknown>[]): Record<string, string> => {
  const fields: Record<string, string> = {}
  for (const issue of issues) {
    const path = v.getDotPath(issue) ?? ''
    fields[path] ??= /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '请检查这一项'
  }
  return fields
}

const actorFor = async (openid: string): Promise<Actor> => {
  const id = personIdOf(openid)
  const person = await findById<Person>('people', id)
  return person ? { ...person, saved: true } : stranger(id, openid)
}

const perform = async <Name extends CallName>(name: Name, input: unknown, openid: string): Promise<Reply<Output<Name>, Code>> => {
  const { input: inputSchema, output: outputSchema } = contract[name]
  const parsed = v.safeParse(inputSchema, input ?? {})
  if (!parsed.success) return failed('input.invalid', fieldsOf(parsed.issues))
  const [actor, action] = await Promise.all([actorFor(openid), routes[name]()])
  // The table of routes pairs each name with its own action; TypeScript cannot follow that through a union.
  const outcome = await (action as unknown as Action<CallName>)(parsed.output as never, { actor, now: Date.now() })
  if (!outcome.ok) return failed(outcome.code)
  // Strips every field that the contract does not promise: what is private never leaves by accident.
  return { ok: true, data: v.parse(outputSchema, outcome.value) as Output<Name> }
}

/** One call, from its event to its reply: who, what, may they, do it. `openid` is WeChat's word, never the event's. */
export const dispatch = async (event: { readonly name?: unknown; readonly input?: unknown }, openid: string | null): Promise<Reply<unknown, Code>> => {
  if (openid === null) return failed('call.no_identity')
  return isCall(event.name) ? perform(event.name, event.input, openid) : failed('call.unknown')
}

/** What a bug answers: the person keeps what they typed and may try again. */
export const broken = (): Reply<never, Code> => failed('internal')
