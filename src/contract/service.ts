import * as v from 'valibot'
import { DocumentId, IdempotencyKey, Point, Text } from './fields'
import { OfferView } from './service-views'

export * from './service-views'

/** A grid or a whole community. */
const PlaceId = v.pipe(v.string('请选在哪儿'), v.regex(/^\d{12}(\d{3})?$/, '请选到村(社区)或网格'))
const Choice = (message: string) => v.pipe(v.string(message), v.maxLength(40, message))
const ServiceClass = Choice('请选服务类别')
const Skills = v.optional(v.pipe(v.array(Choice('请重新选特长'), '请重新选特长'), v.maxLength(5, '特长最多选 5 样')), [])
const Places = (most: number) => v.pipe(v.number('请填要几个人'), v.integer('请填整数'), v.minValue(1, '至少要 1 个人'), v.maxValue(most, `最多 ${most} 个人`))
const When = (what: string) => v.pipe(v.number(`请选${what}`), v.integer(`请选${what}`))

const words = Text(200, '要做什么')
const address = Text(60, '集合地点')

/** The most people that one event takes, and how many more may wait: one document holds them all. */
export const mostGoing = 200
export const mostWaiting = 100

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
  'service.show': { input: v.object({ id: DocumentId }), output: OfferView, errors: ['service.not_found', 'service.not_yours'] },
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
  /** In, or on the waiting list when all places are taken. */
  'service.signUp': step({}),
  'service.cancel': step({}),
} as const
