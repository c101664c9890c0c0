import { grounds, type Grade, type Ground } from '@/contract/words'
import { openWhistle } from '../lifecycle/conditions'
import { take, type StepResult } from '../lifecycle/deciding'
import type { Matter } from '../document/matter'
import type { Owner, Voice, Whistle } from '../document/parts'
import { promised } from '../clocks/promised'
import { officeName, tell, wordsOr } from './telling'
import type { Call } from '../../actor/act'

export interface Department {
  readonly id: string
  readonly name: string
  /** Whoever answers for it now. */
  readonly officer: Owner
}

interface Whistling {
  readonly ground: Ground
  readonly text: string
  readonly voice?: Voice | undefined
  /** Null: there is no such department, or nobody in it. */
  readonly department: Department | null
}

const echoAfter = (matter: Matter, now: number): number | null => {
  const { echo } = matter.promises.whistle
  return echo && promised(matter, echo, now)
}

const whistleAt = (
  matter: Matter,
  { ground, text, voice }: Whistling,
  { department, now }: { department: Department; now: number },
): Whistle => ({
  departmentId: department.id,
  departmentName: department.name,
  officer: department.officer,
  ground,
  text: wordsOr(text, voice),
  at: now,
  respondBy: promised(matter, matter.promises.whistle.respond, now),
  respondedAt: null,
  echoBy: null,
  answerBy: promised(matter, matter.promises.whistle.answer, now),
  repliedAt: null,
  reply: null,
  rating: null,
  alarm: null,
})

/** 吹哨: a department is asked with a lawful ground, and has a clock of its own. The owner stays responsible. */
export const whistle = (matter: Matter, whistling: Whistling, call: Call): StepResult<'matters.department_unknown'> => {
  const { department, ground, text } = whistling
  const added = department && whistleAt(matter, whistling, { department, now: call.now })
  const said = { now: call.now, who: officeName(matter.owner), words: text, dueAt: added?.respondBy ?? null }
  return take(matter, 'whistle', {
    call,
    change: {
      what: 'whistled',
      text,
      about: department ? `${department.name}，${grounds[ground]}` : '',
      fields: added ? { whistles: [...matter.whistles, added] } : {},
      effects: added ? [tell(matter, added.officer, { message: 'departmentWhistled', said })] : [],
      missing: added ? null : 'matters.department_unknown',
    },
  })
}

const lastChanged = (matter: Matter, fields: Partial<Whistle>): readonly Whistle[] =>
  matter.whistles.map((each, at) => (at === matter.whistles.length - 1 ? { ...each, ...fields } : each))

interface Reply {
  readonly text: string
  readonly voice?: Voice | undefined
  readonly photos: readonly string[]
  /** True: this is the outcome; false: how it is going. */
  readonly done: boolean
}

/** 部门回答: the owner gets it, and answers the asker. The first word of the department is its response. */
export const whistleReply = (matter: Matter, { text, voice, photos, done }: Reply, call: Call): StepResult => {
  const asked = openWhistle(matter)
  const respondedAt = asked?.respondedAt ?? call.now
  const outcome = done ? { repliedAt: call.now, reply: wordsOr(text, voice), echoBy: null } : { echoBy: echoAfter(matter, call.now) }
  const said = { now: call.now, who: asked?.departmentName ?? '', words: text, dueAt: matter.answerBy }
  return take(matter, 'whistleReply', {
    call,
    change: {
      what: done ? 'whistleReplied' : 'whistleEchoed',
      text,
      photos,
      about: asked?.departmentName ?? '',
      fields: { whistles: lastChanged(matter, { respondedAt, ...outcome }) },
      effects: [tell(matter, matter.owner, { message: 'departmentReplied', said })],
    },
  })
}

/** 评价部门: the community rates the department back. */
export const rateDepartment = (matter: Matter, { grade, word }: { grade: Grade; word?: string | undefined }, call: Call): StepResult => {
  const asked = matter.whistles.at(-1)
  const said = { now: call.now, who: officeName(matter.owner), words: word }
  return take(matter, 'rateDepartment', {
    call,
    change: {
      what: 'departmentRated',
      text: word,
      about: asked?.departmentName ?? '',
      fields: { whistles: lastChanged(matter, { rating: { grade, word: word ?? null } }) },
      effects: asked ? [tell(matter, asked.officer, { message: 'departmentRated', said })] : [],
    },
  })
}
