export default definePageConfig({
  navigationBarTitleText: '我的这一周',
  enablePullDownRefresh: true,
})
