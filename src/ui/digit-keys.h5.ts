import type { DigitKeys } from './digit-keys'

/** A browser's own field for numbers drops 「138 0000 1111」 without a word; one for telephones brings the same keys and keeps it. */
export const digitKeys: DigitKeys = { type: 'text', nativeProps: { type: 'tel' } }
