export default definePageConfig({
  navigationBarTitleText: '积分的事',
  enablePullDownRefresh: true,
})
