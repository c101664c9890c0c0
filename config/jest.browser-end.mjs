export default () => globalThis.closeBrowser()
