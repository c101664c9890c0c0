/** The platform's own files are found by their relative paths only. */
export { picture } from './picture'
export { sheetFiles } from './sheet-file'
export { scanner } from './scan'
export { here } from './here'
