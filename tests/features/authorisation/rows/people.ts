import type { CallName } from '@/contract'
import { newKey } from '../../support/journey'
import { answering, but, everybody, nobody } from '../roles'
import type { RowsOf } from '../table'

const none = { here: nobody, elsewhere: nobody }
const own = { here: everybody, call: () => ({}) }
const has = (rows: readonly { readonly id: string }[] | null, id: string | undefined) => rows?.some((row) => row.id === id) === true
/** Those whom a call list serves: who answers for the place, and who helps there. */
const callers = [...answering, 'volunteer'] as const

/** Oneself, one's first screen, one's messages. */
export const personRows = {
  'people.me': [own],
  'people.settle': [{ here: everybody, elsewhere: everybody, call: (_, { grid }) => ({ gridId: grid }) }],
  'people.phone': [{ here: everybody, call: (_, { role }) => ({ code: `local-137${String(role.length).padStart(8, '1')}` }) }],
  'home.show': [
    { on: 'asked', theirs: ['resident', 'follower'], ...none, call: () => ({}), shows: ({ open }, { id }) => has(open, id) },
    { on: 'asked', theirs: ['worker'], ...none, call: () => ({}), shows: ({ queue }, { id }) => has(queue, id) },
  ],
  'home.waiting': [own],
  'inbox.list': [{ on: 'message', theirs: but('stranger'), ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) }],
  'inbox.read': [{ on: 'message', theirs: but('stranger'), ...none, call: ({ id = '' }) => ({ id }) }],
  'inbox.readAll': [{ on: 'message', theirs: but('stranger'), call: () => ({}), shows: ({ read }) => read > 0 }],
  'inbox.settings': [own],
  'inbox.saveSettings': [{ here: everybody, call: () => ({ most: null, key: newKey() }) }],
  'inbox.grant': [{ here: everybody, call: () => ({ answers: {}, key: newKey() }) }],
  'inbox.asks': [own],
  'inbox.callList': [
    {
      on: 'unreached',
      here: callers,
      elsewhere: nobody,
      call: (_, { grid }) => ({ orgId: grid }),
      shows: ({ rows }, { id }) => has(rows, id),
    },
    // Without a place: all that is theirs.
    { on: 'unreached', here: callers, elsewhere: nobody, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
  ],
  'inbox.called': [
    { on: 'unreached', here: callers, elsewhere: nobody, call: ({ id = '' }) => ({ id, outcome: 'reached', key: newKey() }) },
  ],
  'inbox.checkTemplates': [{ here: ['county'], passed: ['inbox.templates_unreadable'], call: () => ({ text: '没有模板' }) }],
  'inbox.trace': [{ on: 'message', theirs: ['county'], here: ['county'], call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) }],
  'inbox.traceOne': [{ on: 'message', theirs: ['county'], here: ['county'], call: ({ id = '' }) => ({ id }) }],
} satisfies Partial<RowsOf<CallName>>
