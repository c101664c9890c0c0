import * as v from 'valibot'
import { DocumentId, FileId, GridId, OrgId, Said, Text } from './fields'
import { toAnswerers } from './marks'
import { oneOf, photoErrors, Photos, spoken, Step, stepErrors, Voice, Words } from './matters-parts'
import { MatterView } from './matters-views'
import { grades, grounds, ways } from './words'

const step = <Entries extends v.ObjectEntries, Code extends string = never>(entries: Entries, ...more: Code[]) => ({
  input: v.object({ ...Step, ...entries }),
  output: MatterView,
  errors: [...stepErrors, ...more],
})

const why = Said(200, '原因')
const note = v.optional(Said(200, '要说的话'))

/** What somebody says when called or visited. */
const callingBack = {
  input: v.pipe(
    v.object({
      ...Step,
      solved: v.boolean('请选解决了没有'),
      grade: v.optional(oneOf(grades, '请选一个评价')),
      text: toAnswerers(Said(500, '对方怎么说')),
      way: oneOf(ways, '请选打电话还是上门'),
    }),
    v.forward(
      v.partialCheck([['solved'], ['grade']], ({ solved, grade }) => !solved || grade !== undefined, '请选一个评价'),
      ['grade'],
    ),
  ),
  output: MatterView,
  errors: stepErrors,
} as const

/** What one may do to a matter, besides its three answers: each answers the matter as it then stands. */
export const mattersSteps = {
  /** Hand it on: to somebody of `matters.receivers`, or to another grid. The second time it goes to the fallback. */
  'matters.transfer': step(
    { gridId: v.optional(GridId), to: v.optional(DocumentId), text: why },
    'matters.receiver_unknown',
    'grid.not_found',
  ),
  /** 不接，退回: whoever it was handed to gives it back, with the reason. The second time, the fallback cannot. */
  'matters.sendBack': step({ text: why }),
  'matters.escalate': step({ text: why }, 'matters.nobody_above', 'grid.not_found'),
  'matters.whistle': step(
    { departmentId: OrgId, ground: oneOf(grounds, '请选吹哨的理由'), text: Said(500, '请部门做什么') },
    'matters.department_unknown',
  ),
  /** `done`: this is the department's outcome; otherwise how it is going. */
  'matters.whistleReply': {
    input: v.object({ ...Step, text: Words, photos: Photos, done: v.boolean('请选办完了没有') }),
    output: MatterView,
    errors: [...stepErrors, ...photoErrors],
  },
  'matters.rateDepartment': step({ grade: oneOf(grades, '请选一个评价'), word: v.optional(Text(200, '评价')) }),
  'matters.proposeDecline': step(
    { reason: Said(300, '为什么办不了'), instead: Said(200, '该去哪里办') },
    'matters.nobody_above',
    'grid.not_found',
  ),
  'matters.settleDecline': step({ accept: v.boolean('请选同意还是不同意'), text: note }),
  'matters.contest': step({ text: toAnswerers(Text(500, '为什么不同意')) }, 'grid.not_found'),
  /** `text` is what members read: no names, no house numbers. */
  'matters.publish': step({ text: Said(200, '要帮什么忙') }),
  'matters.claim': step({}),
  'matters.contact': step({ text: note }),
  'matters.release': step({ text: note }),
  /** The younger of two goes into the older. */
  'matters.merge': step({ into: DocumentId }, 'matters.cannot_merge'),
  'matters.reopen': step({ text: toAnswerers(Text(500, '还有什么问题')) }),
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
  'matters.confirm': step({ grade: oneOf(grades, '请选一个评价'), word: v.optional(toAnswerers(Text(200, '评价'))) }),
  'matters.dispute': {
    input: spoken({ ...Step }, { max: 500, what: '哪里没解决' }),
    output: MatterView,
    errors: [...stepErrors, ...photoErrors],
  },
  'matters.withdraw': step({ text: v.optional(toAnswerers(Text(200, '原因'))) }),
} as const
