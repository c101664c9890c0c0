/**
 * What a screen reader is told. Taro's templates leave these attributes out, so WeChat never hears of them:
 * the build adds them to the templates (spoken.cjs), and the program to what it sends there (spoken-runtime.cjs).
 */
const told = { 'aria-role': '', 'aria-label': '', 'aria-level': '' }
const state = { 'aria-checked': '', 'aria-selected': '', 'aria-disabled': '' }

module.exports = {
  View: { ...told, ...state },
  Image: { 'aria-role': '', 'aria-label': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
}
