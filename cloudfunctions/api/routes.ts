import type { CallOf } from '@/contract'
import type { Routes } from '../features/dispatch'

export const routes: Routes<CallOf<'api'>> = {
  'people.me': async () => (await import('../features/people/actions/me')).showMe,
  'people.settle': async () => (await import('../features/people/actions/settle')).settleHere,
  'grid.children': async () => (await import('../features/grid/actions/children')).listChildren,
  'home.show': async () => (await import('../features/home/actions/show')).showHome,
  'matters.prepare': async () => (await import('../features/matters/actions/prepare')).prepareMatter,
  'matters.submit': async () => (await import('../features/matters/actions/submit')).submitMatter,
  'matters.mine': async () => (await import('../features/matters/actions/mine')).listMine,
  'matters.show': async () => (await import('../features/matters/actions/show')).showMatter,
  'matters.queue': async () => (await import('../features/matters/actions/queue')).listQueue,
  'matters.respond': async () => (await import('../features/matters/actions/respond')).respondToMatter,
  'matters.echo': async () => (await import('../features/matters/actions/echo')).echoOnMatter,
  'matters.answer': async () => (await import('../features/matters/actions/answer')).answerMatter,
  'matters.confirm': async () => (await import('../features/matters/actions/confirm')).confirmMatter,
  'matters.dispute': async () => (await import('../features/matters/actions/dispute')).disputeMatter,
  'matters.withdraw': async () => (await import('../features/matters/actions/withdraw')).withdrawMatter,
  'inbox.list': async () => (await import('../features/inbox/actions/list')).listInbox,
  'inbox.read': async () => (await import('../features/inbox/actions/read')).readMessage,
  'inbox.asks': async () => (await import('../features/inbox/actions/asks')).listAsks,
}
