/**
 * The keys that come up for a number, on a field for text. The build puts
 * `digit-keys.weapp.ts` or `digit-keys.h5.ts` in the place of this file.
 */
export interface DigitKeys {
  type: 'text' | 'number'
  nativeProps?: { type: 'tel' }
}

export declare const digitKeys: DigitKeys
