export default definePageConfig({
  navigationBarTitleText: '有事找网格',
})
