import type { entryKeys as declared } from './entry-keys'

/** A browser's own field for numbers drops 「138 0000 1111」 without a word; one for telephones brings the same keys and keeps it. */
export const entryKeys: typeof declared = ({ name, digits }) => ({
  type: 'text',
  nativeProps: { 'aria-label': name, ...(digits && { type: 'tel' }) },
})
