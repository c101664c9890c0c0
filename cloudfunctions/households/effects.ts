/** What can follow from what the calls of this function save, held by tests/platform/effects-bound. */
export { checkFiles, conceal, contact, outcome, raise, reckon, release, tell, weigh } from '../features/effects'
