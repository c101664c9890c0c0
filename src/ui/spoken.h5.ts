import type { spoken as declared } from './spoken'
import { spokenState } from './spoken-state'

export const spoken: typeof declared = (what) => ({
  ...(what.role && { role: what.role }),
  ...(what.pressed && { tabindex: '0' }),
  ...spokenState(what),
})
