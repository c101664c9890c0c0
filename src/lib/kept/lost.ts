import { createStore } from './store'

const lost = createStore(() => false)

/** Whether the page that somebody came for is not there any more. */
export const useLost = () => lost.use()
export const setLost = (value: boolean) => lost.set(value)
