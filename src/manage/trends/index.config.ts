export default definePageConfig({
  navigationBarTitleText: '走势',
  enablePullDownRefresh: true,
})
