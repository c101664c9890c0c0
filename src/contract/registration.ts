import * as v from 'valibot'
import {
  CommunityId,
  Cursor,
  DocumentId,
  GridId,
  IdempotencyKey,
  Instant,
  Line,
  Name,
  Nothing,
  OrgId,
  pageOf,
  Phone,
  Said,
  Text,
} from './fields'
import { forLooking, toAnswerers } from './marks'
import { Home } from './people'
import { oneOf, Poster } from './places'
import { AnyView, Choice, RegistrationView, UnitView } from './registration-views'
import { registrationSteps } from './words-registration'
import { freeTimes } from './words-service'

const ChoiceId = v.pipe(v.string('请重新选择'), v.regex(/^[a-z][a-zA-Z0-9]{1,38}$/, '请重新选择'))
const FreeTimes = v.pipe(v.array(oneOf(freeTimes, '请重新选空闲时间'), '请重新选空闲时间'), v.maxLength(3, '请重新选空闲时间'))
const Skills = v.pipe(v.array(ChoiceId, '请重新选特长'), v.maxLength(20, '特长最多选 20 项'))
const Classes = v.pipe(v.array(ChoiceId, '请重新选服务类别'), v.maxLength(20, '服务类别最多选 20 项'))

/** A place that somebody answers for: a community or what it lies in. */
export const DeskId = v.pipe(v.string('请选择地方'), v.regex(/^\d{6}(\d{3}(\d{3})?)?$/, '请选到村(社区)、乡镇或旗县'))
const List = (what: string) =>
  v.optional(v.pipe(v.array(Line(60, what), `${what}请一条一条写`), v.maxLength(10, `${what}最多写 10 条`)), [])

const key = IdempotencyKey
const step = { id: DocumentId, key: v.optional(IdempotencyKey) }
const stepErrors = [
  'registration.not_found',
  'registration.not_yours',
  'registration.wrong_step',
  'registration.own',
  'registration.changed',
  'registration.key_reused',
] as const

export const registrationContract = {
  /** The tab's first screen: my registration, and what else of 报到 is mine to see. */
  'registration.mine': {
    input: Nothing,
    output: v.object({
      registration: v.nullable(RegistrationView),
      /** Units whose contact I am, the newest first, at most 20. */
      units: v.array(UnitView),
      /** Units that named my proved number as their contact's, and wait for my answer. */
      invitations: v.array(v.object({ id: DocumentId, name: v.string(), communityName: v.string() })),
      /** Where I live is another community than the one I reported to. */
      elsewhere: v.boolean(),
      /** The place whose desk I may open; null: none. */
      desk: v.nullable(OrgId),
      can: v.array(oneOf(registrationSteps)),
    }),
    errors: [],
  },
  /** What the form begins with: what is known of me, and what there is to choose from. */
  'registration.form': {
    input: Nothing,
    output: v.object({
      name: v.nullable(v.string()),
      phone: v.nullable(v.string()),
      home: v.nullable(Home),
      registration: v.nullable(RegistrationView),
      skills: v.array(Choice),
      classes: v.array(Choice),
    }),
    errors: [],
  },
  /** 在职党员报到: sent to the community where I live; sent again after it was asked back. `consent` names the wording that I agreed to. */
  'registration.member': {
    input: v.object({
      key,
      name: Name('姓名'),
      phone: Phone,
      unit: Line(40, '单位全称'),
      gridId: GridId,
      skills: v.optional(Skills, []),
      classes: v.optional(Classes, []),
      freeTimes: v.optional(FreeTimes, []),
      consent: v.pipe(
        v.string('请先看一看，勾选同意后再报到'),
        v.minLength(1, '请先看一看，勾选同意后再报到'),
        v.maxLength(20, '请先看一看，勾选同意后再报到'),
      ),
    }),
    output: RegistrationView,
    errors: [
      ...stepErrors,
      'grid.not_found',
      'grid.retired',
      'registration.already',
      'registration.unit_unclear',
      'registration.choice_unknown',
      'registration.consent_old',
    ],
  },
  /** Skills, times, unit, phone: what is left out stays. */
  'registration.amend': {
    input: v.object({
      key,
      phone: v.optional(Phone),
      unit: v.optional(Line(40, '单位全称')),
      skills: v.optional(Skills),
      classes: v.optional(Classes),
      freeTimes: v.optional(FreeTimes),
    }),
    output: RegistrationView,
    errors: [...stepErrors, 'registration.unit_unclear', 'registration.choice_unknown'],
  },
  /** The community's secretary, or whoever stands above them, takes somebody in. Never themselves. */
  'registration.confirm': { input: v.object(step), output: AnyView, errors: stepErrors },
  /** The same, asked back with a reason: it is amended and sent again. */
  'registration.return': { input: v.object({ ...step, text: Said(200, '要补充什么') }), output: AnyView, errors: stepErrors },
  /** I live elsewhere now. Another community confirms anew; another grid of the same one needs nobody. */
  'registration.move': {
    input: v.object({ key, gridId: GridId }),
    output: RegistrationView,
    errors: [...stepErrors, 'grid.not_found', 'grid.retired', 'registration.already_there'],
  },
  /** I leave and withdraw my consent; with an `id`, the secretary ends somebody's registration and says why. */
  'registration.leave': {
    input: v.object({ key, id: v.optional(DocumentId), text: v.optional(toAnswerers(Text(200, '原因'))) }),
    output: AnyView,
    errors: [...stepErrors, 'registration.reason_missing'],
  },
  /** 单位报到, and its later changes: while it is registered it stays so. The contact is the caller (`self`) or somebody named. */
  'registration.unit': {
    input: v.object({
      key,
      communityId: CommunityId,
      name: Line(40, '单位全称'),
      contact: v.object(
        { name: Name('联系人姓名'), phone: Phone, self: v.optional(v.boolean('请选联系人是不是您'), true) },
        '请填写联系人',
      ),
      offers: List('能提供什么'),
      takesOn: List('承担什么'),
    }),
    output: UnitView,
    errors: [...stepErrors, 'grid.not_found', 'registration.unit_unclear', 'registration.unit_taken'],
  },
  /** The county knows whoever speaks for a unit, once: only then do they read where its members serve. They have proved their number. */
  'registration.approve': {
    input: v.object(step),
    output: UnitView,
    errors: [...stepErrors, 'registration.contact_unproved'],
  },
  /** 单位改名, by the county: it stays the same unit. What was before says what it was called then. */
  'registration.rename': {
    input: v.object({ ...step, name: Line(40, '单位全称') }),
    output: UnitView,
    errors: [...stepErrors, 'registration.unit_unclear', 'registration.name_taken'],
  },
  /** Somebody named me as a unit's contact: I am, or I am not. Nobody is bound by what others write. */
  'registration.answer': {
    input: v.object({ key, id: DocumentId, accept: v.boolean('请选是不是您') }),
    output: v.object({ accepted: v.boolean() }),
    errors: ['registration.not_found', 'registration.not_invited', 'registration.changed', 'registration.key_reused'],
  },
  /** Units that others have reported with, to pick from: those whose name contains the words, at most 20. */
  'registration.units': {
    input: v.object({ words: v.optional(forLooking(Line(40, '单位名称'))) }),
    output: v.object({ names: v.array(v.string()) }),
    errors: [],
  },
  /** 报到单: my own, or that of a registration I may see. The phone draws it. */
  'registration.receipt': {
    input: v.object({ id: v.optional(DocumentId) }),
    output: v.object({ number: v.string(), at: Instant, poster: Poster }),
    errors: ['registration.not_found', 'registration.not_yours', 'registration.wrong_step', 'registration.own'],
  },
  /** The members of a place, those with a skill, the newest first; or those who wait for confirmation, the longest waiting first. */
  'registration.list': {
    input: v.object({
      orgId: v.optional(DeskId),
      skill: v.optional(ChoiceId),
      state: v.optional(v.picklist(['registered', 'pending'], '请选看哪些人'), 'registered'),
      after: v.optional(Cursor),
    }),
    output: pageOf(RegistrationView),
    errors: ['registration.not_yours'],
  },
} as const
