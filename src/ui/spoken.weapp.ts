import type { spoken as declared } from './spoken'
import { spokenState } from './spoken-state'

/** WeChat's screen readers reach whatever can be tapped by themselves. */
export const spoken: typeof declared = (what) => ({ ...(what.role && { 'aria-role': what.role }), ...spokenState(what) })
