export default definePageConfig({
  navigationBarTitleText: '报到的党员',
  enablePullDownRefresh: true,
})
