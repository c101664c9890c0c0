import { personIdOf } from '../../../../cloudfunctions/features/actor/person-id'
import { newKey } from '../../support/journey'
import { sheetOf } from '../../support/sheets'
import { cast, places } from '../roles'
import type { Making } from '../thing'
import { doubleOf, planted } from '../world'

const { here } = places

/** Somebody whom WeChat does not reach must be called: nothing but the clock makes such a task. */
const task = {
  _id: 'call_matrix',
  version: 1,
  change: 'test',
  effects: [],
  effectsDueAt: null,
  messageId: 'm_matrix',
  who: { personId: personIdOf(cast.resident.openid), name: '张示例', phone: '13600000001' },
  title: '有回答了',
  text: '灯泡换好了',
  page: null,
  why: 'banned',
  at: 1,
  dueAt: 2,
  placeIds: ['152221', here.township, here.community, here.grid],
  tries: [],
  doneAt: null,
}

/** What ought to have followed and never did: nothing but the clock gives up so. */
const letter = {
  _id: 'dead_matrix',
  collection: 'matters',
  documentId: 'm_matrix',
  effectId: 'm_matrix_1',
  kind: 'tell',
  reason: 'broken',
  at: 1,
  toldAt: null,
  doneAt: null,
}

export const peopleThings = {
  deadLetter: {
    keep: ['deadLetters'],
    make: async (_act, { cloud }) => {
      await planted(cloud, 'deadLetters', [JSON.stringify(letter)])
      return { id: letter._id }
    },
  },
  /** A message to the resident. */
  message: {
    keep: ['messages'],
    each: true,
    make: async (act) => {
      const { id } = await act('resident', 'matters.submit', { key: newKey(), category: 'roads', text: '村口的路灯坏了三天' })
      await act('worker', 'matters.respond', { id, key: newKey() })
      const { rows } = await act('resident', 'inbox.list', {})
      return { id: rows.find(({ page }) => page?.includes(id))?.id ?? '' }
    },
  },
  /** Somebody who lives in another township. */
  somebodyFar: { keep: [], make: () => Promise.resolve({ to: personIdOf(doubleOf('resident', 'township')) }) },
  unreached: {
    keep: ['calls'],
    make: async (_act, { cloud }) => {
      await planted(cloud, 'calls', [JSON.stringify(task)])
      return { id: task._id }
    },
  },
  /** The worker's office, and that of their like in the other places. */
  workersOffice: {
    keep: [],
    make: async (act) => {
      const officeIn = async (orgId: string) =>
        (await act('county', 'staff.list', { orgId })).rows.find(({ role }) => role === 'fullTimeWorker')?.id ?? ''
      const entries = Object.entries(places).map(async ([area, { grid }]) => [area, await officeIn(grid)] as const)
      return Object.fromEntries(await Promise.all(entries))
    },
  },
  opinion: {
    keep: ['feedback'],
    make: async (act) => ({ id: (await act('resident', 'feedback.send', { key: newKey(), about: 'idea', text: '字再大一些' })).id }),
  },
  /** Words that the check left to a person. */
  held: {
    keep: ['moderation'],
    make: async (act, { cloud }) => {
      await cloud.call(cast.resident.openid, 'service.wish', { key: newKey(), text: '待审样例：想要一张桌子' })
      const { rows } = await act('secretary', 'moderation.list', {})
      return { id: rows.at(-1)?.id ?? '' }
    },
  },
  /** A workbook that the secretary has had looked through. */
  workbook: {
    keep: ['imports'],
    make: async (act, { cloud }) => {
      const { uploads } = await act('secretary', 'people.me', {})
      const bytes = sheetOf([
        ['代码', '名称'],
        [here.grid, '第2网格'],
      ])
      const { fileID } = await cloud.upload(cast.secretary.openid, `${uploads}/tree.xlsx`, bytes)
      return { id: (await act('secretary', 'exchange.preview', { kind: 'tree', fileId: fileID })).import.id }
    },
  },
} as const satisfies Record<string, Making>
