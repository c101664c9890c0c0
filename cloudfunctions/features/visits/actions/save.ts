import type { Output, ParsedInput } from '@/contract'
import { handlerOf } from '../../../platform/effects'
import { err, ok, type Result } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { inArea } from '../../../ground/codes'
import { derivedId } from '../../../ground/ids'
import { day, midnightOf } from '../../../ground/time/beijing'
import type { Action, Context } from '../../action'
import type { Call } from '../../actor/act'
import { callOf } from '../../grid/actions/call'
import { contactingOne } from '../../households/actions/contact'
import { openDues } from '../../households/dues'
import { eyeOf } from '../../households/eyes'
import type { Household } from '../../households/household'
import { contacted } from '../../households/visiting'
import { matterIdOf } from '../../matters/document/identity'
import { ownFiles } from '../../matters/document/photos'
import { settingsFrom } from '../../settings/defaults'
import { listsFrom, named, type Lists } from '../../settings/lists'
import { askOf } from '../asking'
import { visitorOf } from '../eyes'
import { begun, recordedAgain, type Raised, type Recording } from '../recording'
import { toView } from '../view'
import { visitIdOf, type Visit, type Words } from '../visit'
import { readAround, type Around } from './read'
import { visits } from './store'

type Saving = ParsedInput<'visits.save'>
type Stored = Readonly<Record<string, unknown>>
type Wrong = 'visits.future' | 'visits.why_late' | 'visits.voice_not_yours' | 'visits.category_unknown' | 'visits.matter_words'

/** From then on the reason is asked, in days. */
const lateAfter = 30

const dayOf = ({ day: said }: Saving, now: number): number => midnightOf(said ?? now)

const wrong = (saving: Saving, { actor, now }: Context, stored: Stored): Wrong | null => {
  const on = dayOf(saving, now)
  if (on > midnightOf(now)) return 'visits.future'
  if (on < midnightOf(now) - lateAfter * day && saving.late === undefined) return 'visits.why_late'
  if (!ownFiles({ voice: saving.voice }, actor)) return 'visits.voice_not_yours'
  const { matter } = saving
  if (matter && !settingsFrom(stored).categories.some(({ id }) => id === matter.category)) return 'visits.category_unknown'
  return matter && (matter.text ?? saving.text ?? saving.voice) === undefined ? 'visits.matter_words' : null
}

const wordsOf = (saving: Saving, lists: Lists, { now }: Context): Words => {
  const each = (list: 'brought' | 'tookBack') => saving[list].map((id) => ({ id, name: named(lists[list], id).name }))
  return {
    day: dayOf(saving, now),
    way: saving.way,
    withWhom: saving.withWhom ?? null,
    brought: each('brought'),
    tookBack: each('tookBack'),
    text: saving.text ?? null,
    voice: saving.voice ?? null,
    confidence: saving.confidence,
    late: saving.late ?? null,
    at: now,
    key: saving.key,
  }
}

const raisedBy = ({ matter, text, key }: Saving, { actor }: Context): Raised | null =>
  matter ? { matterId: matterIdOf(actor._id, `visit_${key}`), category: matter.category, text: matter.text ?? text ?? '' } : null

/** Where a visit stands: one whose day was put right makes room for another under an id of its own. */
const idFor = (
  { id, way, householdId, key }: Saving,
  { visit }: Around,
  { on, actor }: { on: number } & Pick<Context, 'actor'>,
): string => {
  if (id !== undefined || !visit) return id ?? visitIdOf(householdId, on, way)
  const stands = visit.day === on && visit.way === way
  return stands ? visit._id : derivedId('vi', `${householdId}/${actor._id}/${key}`)
}

type Saved = Result<
  Visit,
  'visits.not_found' | 'visits.not_yours' | 'visits.confirmed' | 'visits.too_many' | 'visits.matter_twice' | 'visits.changed'
>

const again = async (recording: Recording, call: Call, loaded?: Visit): Promise<Saved> =>
  inArea<'visits', Visit, 'visits.not_yours' | 'visits.confirmed' | 'visits.too_many' | 'visits.matter_twice'>(
    'visits',
    await visits.change(recording.id, (seen) => recordedAgain(seen, recording, call), loaded),
  )

/** The household is at hand: what is due there is closed without reading it again. */
const withHousehold =
  (household: Household) =>
  async (effect: Visit['effects'][number], now: number): Promise<void> =>
    effect.kind === 'contact' ? contactingOne(household._id, effect, household) : (await handlerOf(effect.kind)).run(effect, now)

const record = async (recording: Recording, { visit }: Around, call: Call): Promise<Saved> => {
  if (visit?._id === recording.id) return again(recording, call, visit)
  if (recording.corrects) return err('visits.not_found')
  const { document, created } = await visits.create(recording.id, begun(recording, call), withHousehold(recording.household))
  return created ? ok(document) : again(recording, call, document)
}

/** What became of what was due, and what might be asked by the way. */
const shown = (
  visit: Visit,
  { household, facts }: Around,
  { lists, context }: { lists: Lists; context: Context },
): Output<'visits.save'> => {
  const { next } = contacted(household, { day: visit.day, by: visit._id, asOf: visit.version })
  const closed = next.dues.filter(({ state, end }) => state === 'done' && end?.by === visit._id)
  return {
    visit: toView(visit, { household, eye: eyeOf(household, context) ?? 'member' }, context),
    closed: closed.map(({ rule }) => rule),
    nextDue: openDues(next, context.now)[0]?.at ?? null,
    ask: askOf(household._id, { facts, lists, now: context.now }),
  }
}

export const saveVisit: Action<'visits.save'> = async (saving, context) => {
  const { actor, now } = context
  const on = dayOf(saving, now)
  const id = saving.id ?? visitIdOf(saving.householdId, on, saving.way)
  const [around, stored] = await Promise.all([readAround(actor._id, { householdId: saving.householdId, id }), storedSettings()])
  const as = around && visitorOf(around.household, context)
  if (!around || as === null) return err('visits.not_found')
  const refused = wrong(saving, context, stored)
  if (refused) return err(refused)
  const lists = listsFrom(stored)
  const recording: Recording = {
    id: idFor(saving, around, { on, actor }),
    household: around.household,
    as,
    words: wordsOf(saving, lists, context),
    matter: raisedBy(saving, context),
    corrects: saving.id !== undefined,
  }
  const saved = await record(recording, around, callOf(saving, context))
  return saved.ok ? ok(shown(saved.value, around, { lists, context })) : saved
}
