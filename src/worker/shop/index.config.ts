export default definePageConfig({
  navigationBarTitleText: '管爱心超市',
  enablePullDownRefresh: true,
})
