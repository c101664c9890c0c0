import type { VisitView } from '@/contract/visits'
import type { HouseholdEye } from '@/contract/words-households'
import type { VisitStep } from '@/contract/words-visits'
import { isOpen, type WithFiles } from '../../ground/uploads'
import type { Doer } from '../actor/act'
import { isOf, livesThere } from '../households/eyes'
import type { Household } from '../households/household'
import { mayGet, mayRead, type VisitEye } from './readers'
import type { Account, Visit, Words } from './visit'

type AccountView = VisitView['accounts'][number]
type WordsView = AccountView['former'][number]

/** The household hears a voice note once the check has spoken. */
const voiceFor = ({ voice }: Words, eye: VisitEye, { concealed = [], unseen = [] }: WithFiles): Words['voice'] =>
  voice && isOpen({ concealed, unseen: eye === 'own' ? unseen : [] }, voice.fileId) ? voice : null

const wordsView = (words: Words, eye: VisitEye, files: WithFiles): WordsView => {
  const gets = (field: keyof Words) => mayRead(field, eye, words)
  const voice = voiceFor(words, eye, files)
  return {
    day: words.day,
    way: words.way,
    at: words.at,
    withWhom: gets('withWhom') ? words.withWhom : null,
    brought: gets('brought') ? words.brought.map((each) => ({ ...each })) : [],
    tookBack: gets('tookBack') ? words.tookBack.map((each) => ({ ...each })) : [],
    text: gets('text') ? words.text : null,
    voice: gets('voice') && voice ? { ...voice } : null,
    confidence: gets('confidence') && words.confidence,
    late: gets('late') ? words.late : null,
  }
}

/** Who works for the grid and lives there reads what was said in confidence as one of the household does: not at all. */
const asFor = ({ confidence }: Words, { eye, lives }: Reading): VisitEye => (confidence && lives && eye === 'staff' ? 'own' : eye)

const accountView = (account: Account, reading: Reading): AccountView => {
  const { eye, personId, lives, files } = reading
  const me = account.by.personId === personId
  const as = (words: Words): VisitEye => (me ? 'teller' : asFor(words, reading))
  const former = me || (eye === 'staff' && !lives) ? account.former : account.former.filter(({ confidence }) => !confidence)
  return {
    name: account.by.name,
    me,
    as: account.as,
    ...wordsView(account.words, as(account.words), files),
    former: former.map((words) => wordsView(words, as(words), files)),
  }
}

interface Reading {
  readonly eye: HouseholdEye
  readonly personId: string
  /** Whether they are of the household besides. */
  readonly lives: boolean
  readonly files: WithFiles
}

const stepsFor = (visit: Visit, household: Household, { actor }: Doer): VisitStep[] => {
  const tells = visit.accounts.some(({ by }) => by.personId === actor._id)
  if (visit.confirmed !== null) return []
  if (tells) return ['correct']
  return isOf(household, actor._id) ? ['confirm'] : []
}

/** The matter that came of it, for those who may open it: of the household, whoever has a say in it. */
const matterFor = (visit: Visit, { eye, personId }: { eye: VisitEye; personId: string }): string | null =>
  mayGet('matterId', eye) && (eye !== 'own' || visit.matterFor === personId) ? visit.matterId : null

/** A visit as somebody reads it: what is not theirs to see is empty. */
export const toView = (visit: Visit, { household, eye }: { household: Household; eye: HouseholdEye }, doer: Doer): VisitView => {
  const personId = doer.actor._id
  const tells = visit.accounts.some(({ by }) => by.personId === personId)
  const lives = livesThere(household, doer)
  return {
    id: visit._id,
    day: visit.day,
    way: visit.way,
    accounts: visit.accounts.map((account) => accountView(account, { eye, personId, lives, files: visit })),
    confirmed: visit.confirmed && { at: visit.confirmed.at, name: visit.confirmed.name },
    matterId: matterFor(visit, { eye: tells ? 'teller' : eye, personId }),
    can: stepsFor(visit, household, doer),
  }
}
