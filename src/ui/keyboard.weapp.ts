import type { startKeyboard as declared } from './keyboard'

/** WeChat's own readers and switches press by themselves. */
export const startKeyboard: typeof declared = () => undefined
