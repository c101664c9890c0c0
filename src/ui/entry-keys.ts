/** What an entry is called, and the keys that come up for it. */
export interface EntryKeys {
  readonly name: string
  readonly digits: boolean
}

/**
 * The properties of an entry. The build puts `entry-keys.weapp.ts` or `entry-keys.h5.ts` in the place of this file:
 * a browser's own entry stands inside of Taro's, and hears only what is handed through.
 */
export declare const entryKeys: (keys: EntryKeys) => {
  readonly type: 'text' | 'number'
  readonly nativeProps?: Readonly<Record<string, string>>
}
