export default definePageConfig({
  navigationBarTitleText: '没办成的后续',
  enablePullDownRefresh: true,
})
