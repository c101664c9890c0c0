export default definePageConfig({
  navigationBarTitleText: '我能认领的',
  enablePullDownRefresh: true,
})
