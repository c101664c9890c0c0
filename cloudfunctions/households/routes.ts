import type { CallOf } from '@/contract/functions'
import type { Routes } from '../features/dispatch'

export const routes: Routes<CallOf<'households'>> = {
  'households.list': ['seek', async () => (await import('../features/households/actions/list')).listHouseholds],
  'households.show': ['look', async () => (await import('../features/households/actions/show')).showHousehold],
  'households.save': ['manage', async () => (await import('../features/households/actions/save')).saveHousehold],
  'households.invite': ['work', async () => (await import('../features/households/actions/invite')).inviteHousehold],
  'households.join': ['write', async () => (await import('../features/households/actions/join')).joinHousehold],
  'households.leave': ['write', async () => (await import('../features/households/actions/leave')).leaveHousehold],
  'households.mine': ['look', async () => (await import('../features/households/actions/mine')).listMine],
  'links.whom': ['seek', async () => (await import('../features/links/actions/whom')).findWhom],
  'links.propose': ['work', async () => (await import('../features/links/actions/propose')).proposeLink],
  'links.answer': ['write', async () => (await import('../features/links/actions/answer')).answerLink],
  'links.ask': ['write', async () => (await import('../features/links/actions/ask')).askForAnother],
  'links.end': ['write', async () => (await import('../features/links/actions/end')).endLink],
  'links.gaps': ['look', async () => (await import('../features/links/actions/gaps')).showGaps],
  'facts.add': ['work', async () => (await import('../features/facts/actions/add')).addFact],
  'facts.end': ['work', async () => (await import('../features/facts/actions/end')).endFact],
  'facts.read': ['seek', async () => (await import('../features/facts/actions/read')).readFacts],
  'households.correct': ['write', async () => (await import('../features/households/actions/correct')).correctHousehold],
  'visits.due': ['look', async () => (await import('../features/visits/actions/due')).listDue],
  'visits.excuse': ['work', async () => (await import('../features/visits/actions/excuse')).excuseVisit],
  'visits.save': ['work', async () => (await import('../features/visits/actions/save')).saveVisit],
  'visits.confirm': ['write', async () => (await import('../features/visits/actions/confirm')).confirmVisit],
  'visits.list': ['look', async () => (await import('../features/visits/actions/list')).listVisits],
}
