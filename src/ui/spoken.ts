/** What a thing is to somebody who hears the page instead of seeing it. */
export type SpokenRole =
  | 'alert'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'columnheader'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'progressbar'
  | 'radio'
  | 'radiogroup'
  | 'row'
  | 'status'
  | 'switch'
  | 'tab'
  | 'table'
  | 'tablist'

export interface Spoken {
  role?: SpokenRole | undefined
  /** Left out where the words inside are the name. */
  name?: string | undefined
  /** Of what can be chosen: whether it is. */
  on?: boolean | undefined
  /** It can be pressed, but nothing would happen now. */
  off?: boolean
  level?: 1 | 2 | 3
  /** It may be reached by the Tab key and worked by Enter and Space. */
  pressed?: boolean
}

/**
 * The properties by which a view tells this. The build puts `spoken.weapp.ts` or
 * `spoken.h5.ts` in the place of this file: WeChat calls a role `aria-role`, a browser `role`.
 */
export declare const spoken: (what: Spoken) => Readonly<Record<string, string>>
