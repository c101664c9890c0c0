/** What can follow from what the calls of this function save, held by tests/platform/effects-bound. */
export { conceal, reckon, release, tell, weigh } from '../features/effects'
