import type { entryKeys as declared } from './entry-keys'

/** WeChat's number keys keep what is pasted as it is. */
export const entryKeys: typeof declared = ({ name, digits }) => ({ type: digits ? 'number' : 'text', 'aria-label': name })
