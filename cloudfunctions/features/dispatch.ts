import * as v from 'valibot'
import type { CallError, CallName, contract, ErrorCode, Output, ParsedInput, Reply } from '@/contract'
import { faultsOf } from '@/contract/faults'
import { clockOf, sayDate } from '../ground/time/beijing'
import type { Action } from './action'
import type { Refusal } from '../platform/result'
import { nameToday } from './former'
import { measuresBy, type Measure, type MeasureClass } from './measures'
import { actorAt, stranger, type Actor } from './actor/actor'
import { personIdOf } from './actor/person-id'
import type { Person } from './actor/person'
import { commonWords, type Words } from './words'

/** The calls that one function serves, each with its measure and its action, loaded when first called. Without both it does not compile. */
export type Routes<Name extends CallName> = { readonly [One in Name]: readonly [of: MeasureClass, load: () => Promise<Action<One>>] }

/** What one function promises of the contract, and the words for each code of it. */
export interface Promises<Name extends CallName> {
  readonly contract: Readonly<Pick<typeof contract, Name>>
  readonly words: Words<Name>
}

type GateCode = 'words.risky' | 'words.held' | 'words.refused' | 'files.kind' | 'files.large'

/** What stands before every action: the check of what people write and give. */
export interface Gate {
  /** An input that its schema has let in: as it is to be kept, or why not. Asked once the caller is known to have called not too often. */
  readonly pass: <Value>(call: {
    readonly name: string
    readonly schema: v.GenericSchema
    readonly input: Value
    readonly actor: Actor
    readonly now: number
  }) => Promise<{ readonly then: 'do'; readonly input: Value } | { readonly then: 'refuse'; readonly code: GateCode }>
  /** A call that waited and was let through; null: there is none such. */
  readonly released: (id: string) => Promise<{ readonly name: string; readonly input: unknown; readonly openid: string } | null>
}

/** What a function serves, and how it looks up who calls. */
export interface Service<Name extends CallName> {
  readonly promises: Promises<Name>
  readonly routes: Routes<Name>
  /** Who calls, and until when they wait, UTC ms, because they have called too often. */
  readonly readPerson: (
    id: string,
    of: MeasureClass,
    now: number,
  ) => Promise<{ readonly person: Person | null; readonly until: number | null }>
  readonly gate: Gate
}

interface Asked {
  readonly input: unknown
  readonly openid: string
  /** Somebody has looked at its words and let them through. */
  readonly seen?: true
}

type Code = ErrorCode<CallName>
type Refused = Reply<never, Code>

const failed = (code: keyof typeof commonWords, fields?: CallError['fields']): Refused => ({
  ok: false,
  error: { code, message: commonWords[code], ...(fields && { fields }) },
})

const refused = ({ code, until, says }: Refusal<Code>, words: Readonly<Record<string, string>>): Refused => {
  const all: Readonly<Record<string, string>> = { ...commonWords, ...words }
  const said: Readonly<Record<string, string>> = { ...says, ...(until !== undefined && { until: sayWhen(until) }) }
  const message = (all[code] ?? commonWords.internal).replace(/\{(\w+)\}/g, (open, name: string) => said[name] ?? open)
  return { ok: false, error: { code, message } }
}

/** 11月24日10:30. */
const sayWhen = (at: number): string => `${sayDate(at)}${clockOf(at)}`

const callerFor = async (openid: string, now: number, read: (id: string) => ReturnType<Service<CallName>['readPerson']>) => {
  const id = personIdOf(openid)
  const { person, until } = await read(id)
  const actor: Actor = person ? actorAt(person, now) : stranger(id, openid)
  return { actor, until }
}

const perform = async <Name extends CallName>(
  { promises, routes, readPerson, gate }: Service<Name>,
  name: Name,
  { input, openid, seen }: Asked,
): Promise<Reply<Output<Name>, Code>> => {
  const { input: inputSchema, output: outputSchema } = promises.contract[name]
  const parsed = v.safeParse(inputSchema, input ?? {})
  if (!parsed.success) return failed('input.invalid', faultsOf(inputSchema, parsed.issues))
  const now = Date.now()
  const [measure, load] = routes[name]
  const of = seen ? 'look' : measure
  const [{ actor, until }, action] = await Promise.all([callerFor(openid, now, (id) => readPerson(id, of, now)), load()])
  const full = until === null || of === 'look' ? null : tooMany(of, until)
  if (full && !looksItself.includes(name)) return refused(full, promises.words)
  const asked = { name, schema: inputSchema, input: parsed.output as ParsedInput<Name>, actor, now }
  const passed = seen ? ({ then: 'do', input: asked.input } as const) : await gate.pass(asked)
  if (passed.then === 'refuse') return failed(passed.code)
  // The table of routes pairs each name with its own action; TypeScript cannot follow that through a union.
  const outcome = await (action as unknown as Action<CallName>)(passed.input, { actor, now, full })
  if (!outcome.ok) return refused(outcome, promises.words)
  // Strips every field that the contract does not promise: what is private never leaves by accident.
  return { ok: true, data: v.parse(outputSchema, outcome.value) }
}

/** Danger is never refused: these calls look for it before they refuse what is too much. */
const looksItself: readonly string[] = ['matters.submit'] satisfies readonly CallName[]

const tooMany = (of: keyof typeof measuresBy, until: number): Refusal<'call.too_many'> => {
  const { perHour, perDay }: Measure = measuresBy[of]
  const often = `一小时最多${String(perHour)}次${perDay === undefined ? '' : `，一天最多${String(perDay)}次`}`
  return { ok: false, code: 'call.too_many', until, says: { often } }
}

const isServed = <Name extends CallName>(routes: Routes<Name>, name: unknown): name is Name =>
  typeof name === 'string' && Object.hasOwn(routes, name)

interface Event {
  readonly name?: unknown
  readonly input?: unknown
  /** Words that somebody has looked at: whoever asks for it, only what was let through is done, once. */
  readonly held?: unknown
}

/** What waited for a person is done in the name of whoever wrote it. What it answers is theirs: whoever asked for it reads none of it. */
const performHeld = async <Name extends CallName>(service: Service<Name>, id: string): Promise<Reply<unknown, Code>> => {
  const held = await service.gate.released(id)
  if (!held || !isServed(service.routes, held.name)) return failed('call.unknown')
  const reply = await perform(service, held.name, { ...held, seen: true })
  return reply.ok ? { ok: true, data: null } : reply
}

/** One call, from its event to its reply: who, what, may they, do it. `openid` is WeChat's word, never the event's. */
export const dispatcher =
  <Name extends CallName>(service: Service<Name>) =>
  async (event: Event, openid: string | null): Promise<Reply<unknown, Code>> => {
    if (typeof event.held === 'string') return performHeld(service, event.held)
    if (openid === null) return failed('call.no_identity')
    const { input } = event
    const name = nameToday(event.name)
    return isServed(service.routes, name) ? perform(service, name, { input, openid }) : failed('call.unknown')
  }

/** What a bug answers: the person keeps what they typed and may try again. */
export const broken = (): Refused => failed('internal')
