import * as v from 'valibot'
import { Cursor, DocumentId, GridId, IdempotencyKey, Line, Name, Nothing, pageOf, Phone, Point, Said, Text } from './fields'
import { oneOf } from './places'
import { Gaps, Offer, OfferView } from './service-views'
import { freeTimes, mostGoing, offerKinds } from './words-service'

export * from './service-views'

/** A grid or a whole community. */
const PlaceId = v.pipe(v.string('请选在哪儿'), v.regex(/^\d{12}(\d{3})?$/, '请选到村(社区)或网格'))
const Choice = (message: string) => v.pipe(v.string(message), v.maxLength(40, message))
const ServiceClass = Choice('请选服务类别')
const Skills = v.optional(v.pipe(v.array(Choice('请重新选特长'), '请重新选特长'), v.maxLength(5, '特长最多选 5 样')), [])
const Times = v.pipe(
  v.array(oneOf(freeTimes, '请选什么时候'), '请选什么时候'),
  v.minLength(1, '请选什么时候'),
  v.maxLength(3, '请选什么时候'),
)
const Places = (most: number) =>
  v.pipe(v.number('请填要几个人'), v.integer('请填整数'), v.minValue(1, '至少要 1 个人'), v.maxValue(most, `最多 ${most} 个人`))
const When = (what: string) => v.pipe(v.number(`请选${what}`), v.integer(`请选${what}`))

const words = Said(200, '要做什么')
const address = Line(60, '集合地点')
const note = v.optional(Said(200, '要说的话'))

const Step = { id: DocumentId, key: IdempotencyKey }
const stepErrors = [
  'service.not_found',
  'service.not_yours',
  'service.not_registered',
  'service.wrong_step',
  'service.over',
  'service.own',
  'service.already',
  'service.taken',
  'service.full',
  'service.own_claim',
  'service.changed',
  'service.key_reused',
] as const
const step = <Entries extends v.ObjectEntries, Code extends string = never>(entries: Entries, ...more: Code[]) => ({
  input: v.object({ ...Step, ...entries }),
  output: OfferView,
  errors: [...stepErrors, ...more],
})

const created = <Entries extends v.ObjectEntries, Code extends string = never>(entries: Entries, ...more: Code[]) => ({
  input: v.object({ key: IdempotencyKey, ...entries }),
  output: OfferView,
  errors: ['grid.not_found', 'grid.retired', 'service.place_not_yours', 'service.choice_unknown', 'service.key_reused', ...more] as const,
})

export const serviceContract = {
  /** 「我能做什么」: what waits for somebody in the communities where the caller serves, what fits best first. */
  'service.offers': {
    input: v.object({ after: v.optional(Cursor), kind: v.optional(oneOf(offerKinds, '请重新选要看哪一种')) }),
    output: pageOf(Offer),
    errors: [],
  },
  /** What the caller has taken on and signed up for, newest first. */
  'service.mine': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(Offer), errors: [] },
  /** What the places that the caller organises for have put up, newest first. */
  'service.organised': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(Offer), errors: [] },
  /** For those who organise: what nobody has taken on yet, the longest waiting first, and where needs and offers do not meet. */
  'service.gaps': { input: Nothing, output: v.object({ unclaimed: v.array(Offer), ...Gaps.entries }), errors: [] },
  'service.show': { input: v.object({ id: DocumentId }), output: OfferView, errors: ['service.not_found', 'service.not_yours'] },
  /** What there is to choose from when something is put up. `places`: where the caller may, none for a resident. */
  'service.prepare': {
    input: Nothing,
    output: v.object({
      places: v.array(v.object({ id: v.string(), name: v.string() })),
      classes: v.array(v.object({ id: v.string(), name: v.string() })),
      skills: v.array(v.object({ id: v.string(), name: v.string() })),
    }),
    errors: [],
  },
  /** 岗位: a standing service role. */
  'service.post': created(
    {
      orgId: PlaceId,
      serviceClass: ServiceClass,
      text: words,
      times: Times,
      places: Places(50),
      skills: Skills,
      until: v.optional(When('到哪天')),
      point: v.optional(Point),
    },
    'service.time_past',
  ),
  /** 微心愿: of a household, by those who answer for its grid and with its consent; or, without `household`, the caller's own. */
  'service.wish': created(
    {
      gridId: v.optional(GridId),
      text: Text(100, '心愿'),
      skills: Skills,
      household: v.optional(
        v.object({
          name: Name('称呼'),
          phone: v.optional(Phone),
          address: v.optional(Line(60, '住址')),
          consent: v.literal(true, '请先征得住户同意'),
        }),
      ),
      address: v.optional(Line(60, '住址')),
    },
    'service.names_household',
    'service.no_home',
    'service.nobody_answers',
  ),
  /** A service event: with a time, a place, and so many places. */
  'service.event': created(
    {
      orgId: PlaceId,
      serviceClass: ServiceClass,
      text: words,
      address,
      from: When('什么时候开始'),
      until: When('什么时候结束'),
      places: Places(mostGoing),
      skills: Skills,
      point: v.optional(Point),
    },
    'service.time_past',
    'service.time_wrong',
  ),
  /** Fields left out stay as they are. What a resident proposed stands among the offers from then on. */
  'service.amend': step(
    {
      text: v.optional(words),
      places: v.optional(Places(mostGoing)),
      address: v.optional(address),
      from: v.optional(When('什么时候开始')),
      until: v.optional(When('什么时候结束')),
    },
    'service.places_taken',
    'service.names_household',
    'service.time_past',
    'service.time_wrong',
  ),
  /** It is not needed any more, or cannot be; whoever came forward hears why. */
  'service.close': step({ text: note }),
  'service.claim': step({}),
  'service.release': step({ text: note }),
  /** The claimant has spoken with the household or the organiser. `done`: what was to be done is done. */
  'service.contacted': step({ text: note, done: v.optional(v.boolean('请选办好了没有'), false) }),
  /** The household or those who answer for the grid say that the wish has come true. */
  'service.realised': step({ text: note }),
  /** In, or on the waiting list when all places are taken. */
  'service.signUp': step({}),
  'service.cancel': step({}),
} as const
