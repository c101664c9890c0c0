export default definePageConfig({
  navigationBarTitleText: '我们网格这个月',
  enablePullDownRefresh: true,
})
