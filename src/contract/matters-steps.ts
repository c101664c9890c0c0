import * as v from 'valibot'
import { DocumentId, FileId, GridId, OrgId, Said, Text } from './fields'
import { toAnswerers } from './marks'
import { oneOf, photoErrors, Photos, spoken, Step, stepErrors, Voice } from './matters-parts'
import { MatterView } from './matters-views'
import { grades, grounds, ways } from './words'

const step = <Entries extends v.ObjectEntries, Code extends string = never>(entries: Entries, ...more: Code[]) => ({
  input: v.object({ ...Step, ...entries }),
  output: MatterView,
  errors: [...stepErrors, ...more],
})

/** The same, with words that may be spoken instead. */
const aloud = <Entries extends v.ObjectEntries, Code extends string = never>(
  entries: Entries,
  words: Parameters<typeof spoken>[1],
  ...more: Code[]
) => ({
  input: spoken({ ...Step, ...entries }, words),
  output: MatterView,
  errors: [...stepErrors, ...photoErrors, ...more],
})

const why = { max: 200, what: '原因', answers: true } as const
/** A few words if one likes, written or spoken. */
const note = { text: v.optional(Said(200, '要说的话')), voice: v.optional(Voice) }
const noted = <Entries extends v.ObjectEntries>(entries: Entries) => step({ ...entries, ...note }, ...photoErrors)

/** What somebody says when called or visited. */
const callingBack = {
  input: v.pipe(
    spoken(
      {
        ...Step,
        solved: v.boolean('请选解决了没有'),
        grade: v.optional(oneOf(grades, '请选一个评价')),
        way: oneOf(ways, '请选打电话还是上门'),
      },
      { max: 500, what: '对方怎么说' },
    ),
    v.forward(
      v.partialCheck([['solved'], ['grade']], ({ solved, grade }) => !solved || grade !== undefined, '请选一个评价'),
      ['grade'],
    ),
  ),
  output: MatterView,
  errors: [...stepErrors, ...photoErrors],
} as const

/** What one may do to a matter, besides its three answers: each answers the matter as it then stands. */
export const mattersSteps = {
  /** Hand it on: to somebody of `matters.receivers`, or to another grid. The second time it goes to the fallback. */
  'matters.transfer': aloud({ gridId: v.optional(GridId), to: v.optional(DocumentId) }, why, 'matters.receiver_unknown', 'grid.not_found'),
  /** 不接，退回: whoever it was handed to gives it back, with the reason. The second time, the fallback cannot. */
  'matters.sendBack': aloud({}, why),
  'matters.escalate': aloud({}, why, 'matters.nobody_above', 'grid.not_found'),
  'matters.whistle': aloud(
    { departmentId: OrgId, ground: oneOf(grounds, '请选吹哨的理由') },
    { max: 500, what: '请部门做什么', answers: true },
    'matters.department_unknown',
  ),
  /** `done`: this is the department's outcome; otherwise how it is going. */
  'matters.whistleReply': aloud({ photos: Photos, done: v.boolean('请选办完了没有') }, { max: 1000, what: '内容', answers: true }),
  'matters.rateDepartment': step(
    { grade: oneOf(grades, '请选一个评价'), word: v.optional(Text(200, '评价')), voice: note.voice },
    ...photoErrors,
  ),
  /** Whoever asked reads both; a voice note may come with them. */
  'matters.proposeDecline': step(
    { reason: Said(300, '为什么办不了'), instead: Said(200, '该去哪里办'), voice: note.voice },
    ...photoErrors,
    'matters.nobody_above',
    'grid.not_found',
  ),
  'matters.settleDecline': noted({ accept: v.boolean('请选同意还是不同意') }),
  'matters.contest': aloud({}, { max: 500, what: '为什么不同意' }, 'grid.not_found'),
  /** `text` is what members read: no names, no house numbers. */
  'matters.publish': aloud({}, { max: 200, what: '要帮什么忙', answers: true }),
  'matters.claim': step({}),
  'matters.contact': noted({}),
  'matters.release': noted({}),
  /** The younger of two goes into the older. */
  'matters.merge': step({ into: DocumentId }, 'matters.cannot_merge'),
  'matters.reopen': aloud({}, { max: 500, what: '还有什么问题' }),
  'matters.callBack': callingBack,
  /** 抽查回访 of a closed matter that was drawn: 没解决 opens it again. */
  'matters.spotCheck': callingBack,
  'matters.hidePhoto': step({ fileId: FileId }),
} as const

const answer = { max: 1000, what: '内容', answers: true } as const

/** The three answers and what the asker says to them. */
export const mattersAnswers = {
  'matters.respond': {
    input: v.object({ ...Step, promise: v.optional(Said(200, '要说的话')), voice: v.optional(Voice) }),
    output: MatterView,
    errors: [...stepErrors, ...photoErrors],
  },
  'matters.echo': { input: spoken({ ...Step, photos: Photos }, answer), output: MatterView, errors: [...stepErrors, ...photoErrors] },
  'matters.answer': {
    input: spoken({ ...Step, photos: Photos }, answer),
    output: MatterView,
    errors: [...stepErrors, ...photoErrors],
  },
  'matters.confirm': step(
    { grade: oneOf(grades, '请选一个评价'), word: v.optional(toAnswerers(Text(200, '评价'))), voice: note.voice },
    ...photoErrors,
  ),
  'matters.dispute': {
    input: spoken({ ...Step }, { max: 500, what: '哪里没解决' }),
    output: MatterView,
    errors: [...stepErrors, ...photoErrors],
  },
  'matters.withdraw': step({ text: v.optional(toAnswerers(Text(200, '原因'))), voice: note.voice }, ...photoErrors),
} as const
