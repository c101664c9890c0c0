import { fc } from '../support/random'
import type { CallName, Output } from '@/contract'
import { steps, type Step } from '@/contract/words'
import { newKey, people } from '../features/support/journey'
import { department, more } from '../features/support/matters'
import type { LocalCloud } from '../support/local-cloud'

/** One thing that somebody tries, allowed or not, on one of the matters of a sequence; or time that passes. */
export type Command =
  | { readonly kind: 'call'; readonly who: string; readonly step: Step; readonly which: number }
  /** Something that is allowed, by the first from `start` on who may do anything. */
  | { readonly kind: 'able'; readonly start: number; readonly nth: number; readonly which: number }
  | { readonly kind: 'ask'; readonly who: string; readonly behalf: boolean }
  /** The secretary asks a unit that has reported. */
  | { readonly kind: 'entrust' }
  | { readonly kind: 'join'; readonly who: string; readonly which: number }
  | { readonly kind: 'wait'; readonly time: string }

const everybody = [
  people.resident,
  people.neighbour,
  people.worker,
  people.otherWorker,
  people.secretary,
  people.stranger,
  more.township,
  more.county,
  more.department,
  more.member,
  more.otherMember,
  'unit-water',
]
const who = fc.constantFrom(...everybody)
const which = fc.nat({ max: 3 })

/** Mostly steps by people, sometimes a new matter, sometimes time. */
export const commands = (length: number): fc.Arbitrary<Command[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 9,
        arbitrary: fc.record({
          kind: fc.constant('able' as const),
          start: fc.nat({ max: everybody.length - 1 }),
          nth: fc.nat({ max: 20 }),
          which,
        }),
      },
      {
        weight: 6,
        arbitrary: fc.record({ kind: fc.constant('call' as const), who, step: fc.constantFrom(...(Object.keys(steps) as Step[])), which }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('ask' as const),
          who: fc.constantFrom(people.resident, people.neighbour, people.worker),
          behalf: fc.boolean(),
        }),
      },
      { weight: 1, arbitrary: fc.constant({ kind: 'entrust' as const }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('join' as const), who, which }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), time: fc.constantFrom('20m', '3h', '1d', '3d') }) },
    ),
    { minLength: length, maxLength: length },
  )

const inputs: Readonly<Record<Step, object>> = {
  respond: {},
  contact: {},
  answer: { text: '修好了' },
  echo: { text: '在修' },
  settleDecline: { accept: true },
  whistleReply: { text: '换好了', done: true },
  rateDepartment: { grade: 'satisfied' },
  callBack: { solved: true, grade: 'satisfied', text: '好了', way: 'phone' },
  claim: {},
  spotCheck: { solved: false, text: '没好', way: 'phone' },
  confirm: { grade: 'satisfied' },
  sendBack: { text: '不在这边' },
  dispute: { text: '还是坏的' },
  contest: { text: '不同意' },
  reopen: { text: '又坏了' },
  transfer: { gridId: '152221108209001', text: '那边的' },
  escalate: { text: '办不了' },
  whistle: { departmentId: department, ground: 'beyondPower', text: '请来看' },
  publish: { text: '帮忙' },
  release: {},
  proposeDecline: { reason: '归公路段', instead: '公路段' },
  merge: {},
  withdraw: {},
  hidePhoto: { fileId: 'cloud://local.bucket/photos/nobody/a.jpg' },
}

/** What may be missing although the step is allowed: nobody to hand it to, nothing to merge it with. */
const lacking = new Set(['matters.receiver_unknown', 'matters.nobody_above', 'matters.cannot_merge'])

type View = Output<'matters.show'>
type Trace = string[]

/** The real functions beside the one promise that every call must keep: what `can` says is what happens, and nothing is lost. */
export class World {
  private readonly ids: string[] = []
  readonly trace: Trace = []

  constructor(private readonly cloud: LocalCloud) {}

  async run(command: Command): Promise<void> {
    this.trace.push(JSON.stringify(command))
    if (command.kind === 'wait') await this.cloud.clock(command.time)
    if (command.kind === 'ask') await this.ask(command.who, command.behalf)
    if (command.kind === 'entrust') await this.entrust()
    if (command.kind === 'join') await this.join(command.who, this.pick(command.which))
    if (command.kind === 'call') await this.call(command)
    if (command.kind === 'able') await this.able(command)
  }

  async ask(openid: string, behalf: boolean): Promise<void> {
    const onBehalf = behalf ? { onBehalf: { name: '白大爷', relation: 'neighbour', consent: true } } : {}
    const made = await this.must<View>(openid, 'matters.submit', {
      key: newKey(),
      category: 'roads',
      text: '路上有个坑',
      place: { gridId: '152221108209002' },
      ...onBehalf,
    })
    this.ids.push(made.id)
  }

  private async entrust(): Promise<void> {
    const { rows } = await this.must<Output<'matters.units'>>(people.secretary, 'matters.units', { orgId: '152221108209' })
    const need = { key: newKey(), kind: 'need', text: '水管裂了', grids: ['152221108209002'], unit: rows[0]?.id }
    const board = await this.must<Output<'matters.board'>>(people.secretary, 'matters.assign', need)
    const again = await this.must<Output<'matters.board'>>(people.secretary, 'matters.assign', need)
    this.expect(again.id === board.id && again.total === 1, 'the same assignment again makes nothing')
    this.ids.push(board.parts[0]?.matterId ?? '')
  }

  /** Every matter that was ever asked, as the county sees it: whole, and open ones with an owner and a time. */
  async check(): Promise<void> {
    for (const id of this.ids) {
      const seen = await this.must<View>(more.county, 'matters.show', { id })
      const open = seen.state !== 'closed'
      this.expect(seen.owner.name !== '', 'an owner')
      this.expect(open === (seen.dueAt !== null), 'a due time while it is open, and none after')
      this.expect(open === (seen.closing === null), 'a way it ended once it is closed, and none before')
      this.expect(new Set(seen.timeline.map((event) => event.id)).size === seen.timeline.length, 'each event once')
      this.expect(seen.people >= 1 || seen.closing !== null, 'somebody who asked')
    }
  }

  private pick(which: number): string {
    return this.ids[which % this.ids.length] ?? ''
  }

  private async call({ who: openid, step, which: at }: Extract<Command, { kind: 'call' }>): Promise<void> {
    const id = this.pick(at)
    const before = await this.seen(openid, id)
    const can = before?.can ?? (await this.offered(openid, id))
    const into = step === 'merge' ? { into: this.pick(at + 1) } : {}
    const input = { id, key: newKey(), ...inputs[step], ...into }
    const name = `matters.${step}` as CallName
    const { reply } = await this.cloud.call<View>(openid, name, input)
    const lacks = !reply.ok && lacking.has(reply.error.code)
    this.expect(
      reply.ok === can.includes(step) || (lacks && can.includes(step)),
      `${step} by ${openid}: ${JSON.stringify(can)} but ${JSON.stringify(reply.ok || reply.error.code)}`,
    )
    if (!reply.ok) return
    const again = await this.must<View>(openid, name, input)
    this.expect(again.timeline.length === reply.data.timeline.length, 'the same call again changes nothing')
  }

  private async able({ start, nth, which: at }: Extract<Command, { kind: 'able' }>): Promise<void> {
    const id = this.pick(at)
    for (const openid of [...everybody.slice(start), ...everybody.slice(0, start)]) {
      const can = (await this.seen(openid, id))?.can ?? []
      const step = can[nth % Math.max(can.length, 1)]
      if (step) return this.call({ kind: 'call', who: openid, step, which: at })
    }
  }

  private async join(openid: string, id: string): Promise<void> {
    const { reply } = await this.cloud.call<View>(openid, 'matters.join', { id, key: newKey() })
    if (reply.ok) this.expect((await this.seen(openid, id)) !== null, 'whoever joined may read it')
  }

  private async seen(openid: string, id: string): Promise<View | null> {
    const { reply } = await this.cloud.call<View>(openid, 'matters.show', { id })
    return reply.ok ? reply.data : null
  }

  /** What a member may do to a matter that is only offered to them. */
  private async offered(openid: string, id: string): Promise<readonly Step[]> {
    for (let after: string | null = ''; after !== null; ) {
      const page: Output<'service.offers'> = await this.must(openid, 'service.offers', after ? { after } : {})
      const found = page.rows.find((row) => row.id === id)
      if (found) return found.can.filter((step) => step === 'claim')
      after = page.next
    }
    return []
  }

  private async must<Data>(openid: string, name: CallName, input: object): Promise<Data> {
    const { reply } = await this.cloud.call<Data>(openid, name, input)
    if (!reply.ok) throw new Error(`${name} by ${openid}: ${reply.error.code}\n${this.trace.join('\n')}`)
    return reply.data
  }

  private expect(holds: boolean, what: string): void {
    if (!holds) throw new Error(`${what}\n${this.trace.join('\n')}`)
  }
}
