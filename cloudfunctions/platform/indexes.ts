/** An index: the fields in order, 1 ascending and -1 descending. */
export interface Index {
  readonly name: string
  readonly fields: readonly (readonly [path: string, order: 1 | -1])[]
}

/**
 * Every collection and every index, for the deploy script and the local cloud alike.
 * A query that none of these serves does not belong in an action.
 */
export const indexes: Readonly<Record<string, readonly Index[]>> = {
  orgs: [{ name: 'children', fields: [['parentId', 1], ['_id', 1]] }],
  people: [{ name: 'effects', fields: [['effectsDueAt', 1]] }],
  matters: [
    { name: 'owner_due', fields: [['owner.personId', 1], ['state', 1], ['dueAt', 1]] },
    { name: 'asker_newest', fields: [['asker.personId', 1], ['askedAt', -1]] },
    { name: 'state_due', fields: [['state', 1], ['dueAt', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  settings: [],
  messages: [{ name: 'to_newest', fields: [['to', 1], ['at', -1]] }],
}
