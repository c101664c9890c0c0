import { adopt, join, merge } from '../../cloudfunctions/features/matters/steps/joining'
import { callBack, confirm, dispute, reopen, withdraw } from '../../cloudfunctions/features/matters/steps/asker'
import { answer, echo } from '../../cloudfunctions/features/matters/steps/staff'
import type { Actor } from '../../cloudfunctions/features/actor/actor'
import { nearest } from '../../cloudfunctions/features/matters/asking/nearby'
import type { Matter, MatterEffect } from '../../cloudfunctions/features/matters/document/matter'
import { standingOf } from '../../cloudfunctions/features/matters/lifecycle/hands'
import type { StepResult } from '../../cloudfunctions/features/matters/lifecycle/deciding'
import { toCard, toView } from '../../cloudfunctions/features/matters/views/view'
import { fc } from '../support/random'
import { aMatter, anActor, aWorker, noon } from '../features/support/builders'
import { saved, upwardsAt } from '../features/support/deeds'

const names = ['jia', 'yi', 'bing', 'ding'] as const
export type Name = (typeof names)[number]
const deeds = ['join', 'withdraw', 'answer', 'echo', 'dispute', 'confirm', 'reopen', 'merge', 'callBack'] as const

export interface Deed {
  readonly what: 'ask' | (typeof deeds)[number]
  readonly who: Name
  readonly which: number
  /** Said for whom; nobody: for oneself. */
  readonly behalf: Name | null
}

export const lives: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    what: fc.oneof({ weight: 2, arbitrary: fc.constant('ask' as const) }, { weight: 9, arbitrary: fc.constantFrom(...deeds) }),
    who: fc.constantFrom(...names),
    which: fc.nat({ max: 5 }),
    behalf: fc.option(fc.constantFrom(...names), { freq: 4 }),
  }),
  { minLength: 4, maxLength: 30 },
)

const residents = Object.fromEntries(
  names.map((name) => [name, anActor({ _id: `p_${name}`, openid: name, name: `〔${name}〕`, phone: `〔${name}-phone〕` })]),
) as Record<Name, Actor>
const worker = aWorker()

/** Residents who ask, join, step back and are put together; everything a person gives bears their mark. */
export class Village {
  readonly matters: Matter[] = []
  /** What reached whom by a message: the person, the matter, the words. */
  readonly heard: { to: string; at: number; words: string }[] = []
  private calls = 0

  live({ what, who, which, behalf }: Deed): void {
    const actor = residents[who]
    const by = { actor, key: `key-${String((this.calls += 1))}`, now: noon + this.calls }
    const given = { text: `〔${who}〕在说` }
    if (what === 'ask') return this.ask(who, behalf === who ? null : behalf)
    const at = this.matters.length === 0 ? -1 : which % this.matters.length
    const matter = this.matters[at]
    if (!matter) return
    const asWorker = { ...by, actor: worker }
    const into = this.matters[(at + 1) % this.matters.length] ?? null
    const taken: Readonly<Record<(typeof deeds)[number], () => StepResult<'matters.cannot_merge'>>> = {
      join: () => join(matter, given, by),
      withdraw: () => withdraw(matter, given, by),
      answer: () => answer(matter, { text: '修好了', photos: [] }, asWorker),
      echo: () => echo(matter, { text: '在修', photos: [] }, asWorker),
      dispute: () => dispute(matter, { ...given, voice: { fileId: `〔${who}-voice〕`, seconds: 3 } }, { ...by, ...upwardsAt(by.now) }),
      confirm: () => confirm(matter, { grade: 'satisfied', word: given.text }, by),
      reopen: () => reopen(matter, given, { ...by, ...upwardsAt(by.now) }),
      merge: () => merge(matter, { into: into === matter ? null : into }, asWorker),
      callBack: () => callBack(matter, { solved: true, ...given, way: 'phone' }, { ...by, ...upwardsAt(by.now) }),
    }
    const result = taken[what]()
    if (result.ok) this.keep(at, saved(matter, result.value), result.value.effects)
  }

  private ask(who: Name, behalf: Name | null): void {
    const { _id, openid, name, phone } = residents[who]
    const onBehalf = behalf && {
      name: `〔${who}〕的${behalf}`,
      phone: `〔${who}-behalf〕`,
      relation: 'neighbour' as const,
      consentAt: noon,
      party: { personId: residents[behalf]._id, openid: behalf, name: null, phone: null },
    }
    this.matters.push(
      aMatter({
        _id: `m_${String(this.matters.length).padStart(4, '0')}`,
        askedAt: noon + this.calls,
        asker: { personId: _id, openid, name, phone },
        onBehalf,
        text: `路灯坏了〔${who}〕`,
        photos: [`cloud://b/photos/${_id}/〔${who}-photo〕`],
        voice: { fileId: `〔${who}-voice〕`, seconds: 2 },
        place: { ...aMatter().place, address: `〔${who}-address〕`, point: { lng: 122, lat: 46 } },
        timeline: [
          { id: `s${String(this.calls)}`, at: noon, what: 'submitted', by: { personId: _id, name, role: null }, text: null, photos: [] },
        ],
      }),
    )
  }

  private keep(at: number, matter: Matter, effects: readonly MatterEffect[]): void {
    this.matters[at] = matter
    for (const effect of effects) {
      if (effect.kind === 'tell') this.heard.push({ to: effect.to.personId, at, words: JSON.stringify(effect.about) })
      const into = effect.kind === 'adopt' ? this.matters.findIndex(({ _id }) => _id === effect.into) : -1
      const older = this.matters[into]
      if (effect.kind !== 'adopt' || !older) continue
      const decided = adopt(older, effect)
      this.keep(into, saved(older, decided), decided.effects)
    }
  }

  /** Marks of others in what somebody is shown or told, where they are not the one it was said for, or who said it for them. */
  leaks(): readonly string[] {
    return names.flatMap((name) => {
      const actor = residents[name]
      const reader = { actor, now: noon, links: new Map<string, string>() }
      const foreign = (words: string, at: number) =>
        names.filter((other) => other !== name && words.includes(`〔${other}`) && !this.together(this.matters[at], [name, other]))
      const shown = this.matters.flatMap((matter, at) => {
        if (standingOf(matter, reader) === null) return []
        return foreign(JSON.stringify([toView(matter, reader), toCard(matter, reader)]), at).map(
          (other) => `${name} reads ${other} in ${matter._id}`,
        )
      })
      const looking = { gridId: '152221108200002', text: '路灯坏了', point: { lng: 122, lat: 46 }, personId: actor._id }
      const offered = nearest(this.matters, looking).flatMap((row) => names.filter((other) => JSON.stringify(row).includes(`〔${other}`)))
      const told = this.heard.filter(({ to }) => to === actor._id).flatMap(({ words, at }) => foreign(words, at))
      return [...shown, ...offered.map((other) => `${name} is offered ${other}`), ...told.map((other) => `${name} is told ${other}`)]
    })
  }

  /** Whoever says it for somebody and that somebody are in it together, as long as it is said for them. */
  private together(matter: Matter | undefined, pair: readonly Name[]): boolean {
    const two = [matter?.asker.personId, matter?.onBehalf?.party?.personId]
    return pair.every((each) => two.includes(residents[each]._id))
  }
}
