/** The platform's own files are found by their relative paths only. */
export { picture } from './picture'
export { scanner } from './scan'
