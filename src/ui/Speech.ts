/** The platform's own file is found by its relative path only. */
export { spoken } from './spoken'
