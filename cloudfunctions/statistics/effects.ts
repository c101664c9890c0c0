/** What can follow from what the calls of this function save, held by tests/platform/effects-bound. */
export { conceal, release, tell } from '../features/effects'
